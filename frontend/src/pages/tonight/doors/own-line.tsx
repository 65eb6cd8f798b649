// An optional line of the person's own in a sheet, kept as it is typed.
import { Growing } from '../../../components/field/growing';
import { useId } from 'preact/hooks';
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
    </div>
  );
}
