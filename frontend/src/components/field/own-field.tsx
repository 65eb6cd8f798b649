// A field for the person's own words with its question above it, and what is too many of them below.
import { useId } from 'preact/hooks';
import { codePoints } from '../../shared/text';
import { Growing } from './growing';
import './own-field.css';

interface Props {
  label: string;
  /** Stands under the label, for a question with more to it. */
  hint?: string | undefined;
  value: string;
  /** Code points that are kept at most; what is over is told with `tooMany`. */
  limit: number;
  tooMany: (over: number) => string;
  onText: (text: string) => void;
  /** The field was left. */
  onLeave?: () => void;
  /** Enter ends the line; otherwise it breaks it. */
  single?: boolean;
  placeholder?: string;
  class?: string;
}

export function OwnField({ label, hint, value, limit, tooMany, onText, onLeave, single, ...rest }: Props) {
  const id = useId();
  const over = Math.max(0, codePoints(value.trim()) - limit);
  return (
    <div class={`own-field ${rest.class ?? ''}`}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Growing
        id={id}
        value={value}
        placeholder={rest.placeholder ?? ''}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        enterkeyhint={single ? 'done' : 'enter'}
        onText={onText}
        onBlur={onLeave}
        onKeyDown={(event) => {
          // An Enter that only ends a composition (Japanese, Chinese) is left alone.
          if (!single || event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
      {over > 0 && (
        <p class="quiet" role="status">
          {tooMany(over)}
        </p>
      )}
    </div>
  );
}
