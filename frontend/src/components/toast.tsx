// One short message at the foot of the page, with one thing to do about it: mostly "Removed. Undo", for ten seconds.
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import './toast.css';

export interface Toast {
  text: string;
  /** The name of the one button, and what it does. */
  action?: { label: string; run: () => void };
  /** Milliseconds until it leaves. Unless said otherwise as long as an undo is possible, or as reading takes. */
  lasts?: number;
}

const shown = signal<Toast | null>(null);

/** How long something removed can be had back. */
export const UNDO_MS = 10_000;
const READING_MS = 5_000;

/** Shows a message; a new one takes the place of the one before. */
export function toast(message: Toast): void {
  shown.value = message;
}

/** Takes the message away before its time. */
export function hideToast(): void {
  shown.value = null;
}

/** Where messages appear; once, in the app. The region is always there, or screen readers would miss the first one. */
export function Toasts() {
  const message = shown.value;
  useEffect(() => {
    if (!message) return undefined;
    const timer = setTimeout(hideToast, message.lasts ?? (message.action ? UNDO_MS : READING_MS));
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div class="toasts" role="status">
      {message && (
        <div class="toast">
          <span>{message.text}</span>
          {message.action && (
            <button
              type="button"
              class="toast-action"
              onClick={() => {
                hideToast();
                message.action?.run();
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
