// The keyboard's "next": Enter goes on to the following line, Shift and Enter breaks the line.
import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';

/**
 * Listeners for a text area. Phones whose keyboards send no usable keydown still announce the line break they are about
 * to make; an Enter that only ends a composition (Japanese, Chinese) is left alone.
 */
export function nextOn(onward: () => void) {
  let broken = false;
  return {
    onKeyDown(event: TargetedKeyboardEvent<HTMLTextAreaElement>) {
      broken = event.key === 'Enter' && event.shiftKey;
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      onward();
    },
    onBeforeInput(event: TargetedEvent<HTMLTextAreaElement, InputEvent>) {
      if (broken || (event.inputType !== 'insertLineBreak' && event.inputType !== 'insertParagraph')) return;
      event.preventDefault();
      onward();
    },
  };
}
