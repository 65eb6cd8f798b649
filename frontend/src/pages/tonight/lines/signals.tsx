// The kinds of moment under the line that is being written: one tap, and never needed.
import { useEffect, useRef } from 'preact/hooks';
import { SIGNALS, type Signal } from '../../../shared/kinds';
import { words } from '../../../words';
import './signals.css';

interface SignalsProps {
  chosen: Signal | null;
  onChoose: (kind: Signal | null) => void;
  /** The label of whom it is about, when that is not the partner. */
  whom: string | null;
  /** Null as long as there is no line to say it of. */
  onWhom: (() => void) | null;
  /** Null when there is nothing to remove yet. */
  onRemove: (() => void) | null;
}

/** One stop for the Tab key; arrows go from one to the next (WAI-ARIA toolbar pattern). */
export function Signals({ chosen, whom, onChoose, onWhom, onRemove }: SignalsProps) {
  const bar = useRef<HTMLDivElement>(null);
  const stop = chosen ?? SIGNALS[0];
  useEffect(() => {
    bar.current
      ?.querySelector('[aria-pressed="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  // With the words goes their kind, and the row begins anew.
  const removable = onRemove !== null;
  useEffect(() => {
    if (!removable && bar.current) bar.current.scrollLeft = 0;
  }, [removable]);
  const ahead = () => (bar.current && getComputedStyle(bar.current).direction === 'rtl' ? -1 : 1);
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? ahead() : event.key === 'ArrowLeft' ? -ahead() : 0;
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (by === 0 || at === -1) return;
    event.preventDefault();
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={bar}
      class="signals"
      role="toolbar"
      aria-label={words.tonight.signals.name}
      onKeyDown={step}
      onWheel={({ currentTarget, deltaX, deltaY }) => {
        if (deltaX === 0) currentTarget.scrollLeft += deltaY * ahead();
      }}
      onMouseDown={(event) => {
        event.preventDefault(); // the caret, and with it the keyboard, stays in the line
      }}
    >
      {SIGNALS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="chip"
          tabIndex={kind === stop ? 0 : -1}
          aria-pressed={kind === chosen}
          onClick={() => onChoose(kind === chosen ? null : kind)}
        >
          <span>{words.tonight.signals.names[kind]}</span>
        </button>
      ))}
      {onWhom && (
        <button
          type="button"
          class="chip"
          tabIndex={-1}
          aria-haspopup="dialog"
          aria-pressed={whom !== null}
          onClick={onWhom}
        >
          <span class="chip-whom">{whom ?? words.tonight.whom.open}</span>
        </button>
      )}
      {onRemove && (
        <button type="button" class="chip plain" tabIndex={-1} onClick={onRemove}>
          <span>{words.tonight.line.remove}</span>
        </button>
      )}
    </div>
  );
}
