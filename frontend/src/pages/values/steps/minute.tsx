// A minute before a step: name the feeling, and let it come along. Nothing to answer; it can be left at any moment.
import { useLayoutEffect, useState } from 'preact/hooks';
import { Title } from '../../../components/page';
import { useKind } from '../../../state/kind';
import { say as words } from '../../../words/values';

/** Seconds until each part follows the one before; together a minute. */
const PARTS = [20, 25, 15] as const;

/** `id` is that of the step one is before. */
export function Minute({ id }: { id: string | null }) {
  const say = words.minute;
  const steps = useKind('commitment', null);
  const [part, setPart] = useState(0);
  // With the words, not a frame after them: twenty seconds run from when they can be read.
  useLayoutEffect(() => {
    const seconds = PARTS[part];
    if (seconds === undefined) return undefined;
    const next = setTimeout(() => setPart(part + 1), seconds * 1000);
    return () => clearTimeout(next);
  }, [part]);
  const step = steps?.find((each) => each.id === id);
  const text = say.parts[Math.min(part, say.parts.length - 1)];
  return (
    <main class="page minute">
      <div class="unseen">
        <Title text={say.title} />
      </div>
      <div class="minute-say" role="status">
        <p key={part} class="say">
          {text}
        </p>
        {part >= say.parts.length - 1 && step && (
          <p class="own" dir="auto">
            {step.body.step}
          </p>
        )}
      </div>
      <footer>
        {part < say.parts.length - 1 && (
          <button type="button" class="button" onClick={() => setPart(part + 1)}>
            {say.onward}
          </button>
        )}
        <a class="link" href={id === null ? '/values/steps' : `/values/steps?id=${id}`}>
          {say.leave}
        </a>
      </footer>
    </main>
  );
}
