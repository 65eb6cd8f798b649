// The two arrows to what lies just before and just after.
import { Icon } from './icon';

interface ArrowsProps {
  /** Their names. */
  before: string;
  after: string;
  /** Whether nothing comes after. */
  last: boolean;
  /** -1 for the one before, 1 for the one after. */
  onStep: (by: -1 | 1) => void;
}

export function Arrows({ before, after, last, onStep }: ArrowsProps) {
  return (
    <>
      <button type="button" class="tool" aria-label={before} onClick={() => onStep(-1)}>
        <Icon name="backward" />
      </button>
      <button type="button" class="tool" aria-label={after} disabled={last} onClick={() => onStep(1)}>
        <Icon name="onward" />
      </button>
    </>
  );
}
