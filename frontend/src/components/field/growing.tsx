// A field for the person's own words that is always as tall as they are.
import type { TargetedEvent, TextareaHTMLAttributes } from 'preact';
import './growing.css';

interface GrowingProps extends Omit<TextareaHTMLAttributes, 'value' | 'onInput'> {
  value: string;
  onText: (text: string) => void;
}

/** The words are laid a second time, unseen, behind the field: their height is its height, without measuring. */
export function Growing({ value, onText, placeholder, ...rest }: GrowingProps) {
  const unseen = value === '' ? String(placeholder ?? '') : value;
  return (
    <span class="growing own" data-text={`${unseen} `}>
      <textarea
        rows={1}
        dir="auto"
        autocomplete="off"
        spellcheck
        placeholder={placeholder}
        value={value}
        onInput={(event: TargetedEvent<HTMLTextAreaElement>) => onText(event.currentTarget.value)}
        {...rest}
      />
    </span>
  );
}
