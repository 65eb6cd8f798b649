// One short message at the foot of the page, with one thing to do about it: mostly "Removed. Undo", for ten seconds.
import { type ReadonlySignal, signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusOn } from './focus';
import './toast.css';

export interface Toast {
  text: string;
  /** The name of the one button, and what it does. */
  action?: { label: string; run: () => void };
  /** Milliseconds until it leaves. Unless said otherwise as long as an undo is possible, or as reading takes. */
  lasts?: number;
}

const shown = signal<Toast | null>(null);
let leaving: ReturnType<typeof setTimeout> | undefined;

/** The message on the page now. */
export const toasted: ReadonlySignal<Toast | null> = shown;

/** How long something removed can be had back. */
export const UNDO_MS = 10_000;
const READING_MS = 5_000;

/** Shows a message; a new one takes the place of the one before. */
export function toast(message: Toast): void {
  clearTimeout(leaving);
  shown.value = message;
  leaving = setTimeout(hideToast, message.lasts ?? (message.action ? UNDO_MS : READING_MS));
}

/** Takes the message away before its time. */
export function hideToast(): void {
  clearTimeout(leaving);
  shown.value = null;
}

/** The sheets that are open, the topmost last: what lies behind one can be neither seen nor tapped. */
const sheets = signal<readonly object[]>([]);

/** Where messages appear: once on a page, over its foot, or `inline` where the page has a place for them. */
export function Toasts({ inline = false }: { inline?: boolean }) {
  return <Region class={inline ? 'inline' : ''} message={sheets.value.length === 0 ? shown.value : null} />;
}

/** Where messages appear while a sheet is open: over its foot. */
export function SheetToasts() {
  const sheet = useRef({}).current;
  useLayoutEffect(() => {
    sheets.value = [...sheets.peek(), sheet];
    return () => {
      sheets.value = sheets.peek().filter((open) => open !== sheet);
    };
  }, []);
  return <Region class="over-sheet" message={sheets.value.at(-1) === sheet ? shown.value : null} />;
}

/** Always there, or screen readers would miss the first message. */
function Region({ class: where, message }: { class: string; message: Toast | null }) {
  return (
    <div class={`toasts ${where}`} role="status">
      {message && (
        <div class={`toast ${(message.lasts ?? 0) > UNDO_MS ? 'lasting' : ''}`}>
          <span>{message.text}</span>
          {message.action && (
            <button
              type="button"
              class="toast-action"
              onMouseDown={(event) => {
                event.preventDefault(); // a field that lost its caret would close the keyboard, and move this from under the finger
              }}
              onClick={({ currentTarget }) => {
                const left = document.activeElement === currentTarget; // by the keyboard: it leaves with the message
                hideToast();
                message.action?.run();
                if (left) focusOn('dialog[open] h2');
              }}
            >
              {message.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
