// A sheet that rises from below, where the thumb is; on the browser's own modal dialog, which keeps the focus inside and gives it back.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../words';
import { About } from './about';
import { Icon } from './icon';
import { SheetToasts } from './toast';
import './sheet.css';

interface Props {
  title: string;
  /** Called when the person wants it closed: the cross, Escape, the dark beside it, or a pull at the grip. */
  onClose: () => void;
  /** The card in Learn that tells what this is about. */
  about?: string | undefined;
  children: ComponentChildren;
  class?: string;
}

/** A head of more than two rows does not stay whole while its sheet is scrolled, but its last two; in CSS pixels. */
const HEAD = 84;
const LAST = 64;
/** How far a pull must go to close, in CSS pixels. */
const PULL = 80;

/** Open as long as it is rendered: `{open && <Sheet …>}`. */
export function Sheet({ title, onClose, about, children, class: more = '' }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  // Before the first picture, and before anything else can take the focus from what opened it.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    heading.current?.focus({ preventScroll: true }); // the dialog would choose its cross, and draw a ring around it
    const head = heading.current?.parentElement;
    if (head && head.offsetHeight > HEAD) head.style.insetBlockStart = `${LAST - head.offsetHeight}px`;
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class={`sheet ${more}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div class="sheet-body">
        <Grip sheet={dialog} onClose={onClose} />
        <header class="sheet-top">
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {about !== undefined && <About card={about} />}
          <button type="button" class="tool" aria-label={words.app.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        {children}
        <SheetToasts />
      </div>
    </dialog>
  );
}

/** Pulled down it closes the sheet. Nothing for a keyboard: Escape and the cross do the same. */
function Grip({ sheet, onClose }: { sheet: { current: HTMLDialogElement | null }; onClose: () => void }) {
  const from = useRef<number | null>(null);
  const pull = (by: number) => {
    if (sheet.current) sheet.current.style.translate = by > 0 ? `0 ${by}px` : '';
  };
  return (
    <div
      class="grip"
      onPointerDown={(event) => {
        from.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (from.current !== null) pull(event.clientY - from.current);
      }}
      onPointerUp={(event) => {
        const by = from.current === null ? 0 : event.clientY - from.current;
        from.current = null;
        if (by > PULL) onClose();
        pull(0); // whoever holds something that is not kept may keep it open
      }}
      onPointerCancel={() => {
        from.current = null;
        pull(0);
      }}
    />
  );
}
