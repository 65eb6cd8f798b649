// The still screen: some words, a light, a thank-you, and nothing to do for twenty seconds but leave (practices §4).
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../words';
import { keepAwake } from './awake';
import './still.css';

/** How long it stays (milliseconds). */
export const STILL = 20_000;
/** How long the phone trembles at the end (milliseconds): felt in the hand, not heard in the room. */
const TREMBLE = 40;

interface StillProps {
  /** What was said or done, in somebody's own words; null when nobody wrote it down. */
  own: string | null;
  thank: string;
  stop: string;
  /** `whole`: the time ran out by itself. */
  onEnd: (whole: boolean) => void;
}

/** Open as long as it is rendered, over whatever is there. No figure counts down: nobody has to watch one. */
export function Still({ own, thank, stop, onEnd }: StillProps) {
  const say = words.still;
  const dialog = useRef<HTMLDialogElement>(null);
  const said = useId();
  const [begun, setBegun] = useState(false);
  const end = useRef(onEnd);
  end.current = onEnd;

  useLayoutEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    element?.focus({ preventScroll: true }); // not its one control: a ring around it would be something to look at
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);

  useEffect(() => {
    setBegun(true); // the lamp lights, and whoever listens is told
    const sleep = keepAwake();
    const over = setTimeout(() => {
      (navigator as Partial<Navigator>).vibrate?.(TREMBLE);
      end.current(true);
    }, STILL);
    return () => {
      clearTimeout(over);
      sleep();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class="still"
      data-theme="night"
      tabIndex={-1}
      aria-label={say.name}
      aria-describedby={said}
      onCancel={(event) => {
        event.preventDefault();
        end.current(false);
      }}
    >
      <div class="still-room">
        {own !== null && (
          <p class="own still-own" dir="auto">
            {own}
          </p>
        )}
        <span class={begun ? 'still-light lit' : 'still-light'} aria-hidden="true" />
        <div id={said}>
          <p class="still-thank">{thank}</p>
          <p class="still-stop">{stop}</p>
        </div>
        <p class="unseen" role="status">
          {begun && say.begins}
        </p>
        <button type="button" class="still-leave" onClick={() => end.current(false)}>
          {say.leave}
        </button>
      </div>
    </dialog>
  );
}
