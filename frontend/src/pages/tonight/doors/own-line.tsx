// An optional line of the person's own in a sheet, kept as it is typed; what is too many of it is told below.
import { Growing } from '../../../components/field/growing';
import { useId } from 'preact/hooks';
import { LIMITS } from '../../../shared/kinds';
import { codePoints } from '../../../shared/text';
import { worded } from '../../../state/drafts/form';
import { words } from '../../../words';
import { nextOn } from '../lines/next-key';

interface OwnLineProps {
  label: string;
  value: string;
  example?: string;
  onText: (text: string) => void;
  onLeave: () => void;
}

export function OwnLine({ label, value, example = '', onText, onLeave }: OwnLineProps) {
  const field = useId();
  const over = codePoints(worded(value)) - LIMITS.note;
  return (
    <div class="optional">
      <label for={field}>{label}</label>
      <Growing
        id={field}
        value={value}
        placeholder={example}
        enterkeyhint="done"
        onText={onText}
        onBlur={onLeave}
        {...nextOn(() => document.getElementById(field)?.blur())}
      />
      {over > 0 && (
        <p class="quiet" role="status">
          {words.tonight.doors.tooMany(over)}
        </p>
      )}
    </div>
  );
}
