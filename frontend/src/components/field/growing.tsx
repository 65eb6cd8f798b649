// A field for the person's own words that is always as tall as they are.
import type { TargetedEvent, TextareaHTMLAttributes } from 'preact';
import './growing.css';

interface GrowingProps extends Omit<TextareaHTMLAttributes, 'value' | 'onInput' | 'placeholder'> {
  value: string;
  placeholder?: string;
  onText: (text: string) => void;
}

/** The words are laid a second time, unseen, behind the field: their height is its height, without measuring. */
export function Growing({ value, placeholder = '', onText, ...rest }: GrowingProps) {
  const unseen = value === '' ? placeholder : value;
  return (
    <span class="growing own" data-text={`${unseen} `}>
      <textarea
        rows={1}
        dir={value === '' ? undefined : 'auto'} // empty it follows the page, and so does its invitation
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
