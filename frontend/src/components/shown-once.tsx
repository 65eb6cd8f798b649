// Something made for the person that can be seen only now: a code, a secret address. It can be copied with a tap.
import { useRef } from 'preact/hooks';
import { toast } from './toast';
import { words } from '../words';
import './shown-once.css';

const say = words.app.copy;

/** Up to so many letters it stands in large ones, to be read aloud or typed. */
const SHORT = 24;

interface Props {
  /** What it is, for those who listen. */
  name: string;
  text: string;
  /** A remark below it. */
  remark: string;
}

export function ShownOnce({ name, text, remark }: Props) {
  const shown = useRef<HTMLOutputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text); // missing over plain http
      toast({ text: say.done, lasts: 3000 });
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      toast({ text: say.selected });
    }
  };
  return (
    <div class="shown-once" role="status">
      <p>
        <span class="unseen">{name}</span>
        <output ref={shown} class={text.length > SHORT ? 'tnum long' : 'tnum'}>
          {text}
        </output>
        <button type="button" class="link" onClick={() => void copy()}>
          {say.do}
        </button>
      </p>
      <p class="quiet">{remark}</p>
    </div>
  );
}
