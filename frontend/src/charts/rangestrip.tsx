// A strip of all weeks with two handles: drawn to any range by touch, and each handle a slider for the keyboard.
import { useRef, useState } from 'preact/hooks';
import { arch } from './arch';
import { type Frame, mirrored } from './frame';
import { stopFor } from './keys';
import type { Label } from './labels';
import { led, type Part, strip, type Weeks } from './strip';
import './rangestrip.css';

interface Props {
  frame: Frame;
  count: number;
  weeks: Weeks;
  marks: readonly Label[];
  /** Names the two handles. */
  names: { from: string; to: string };
  /** Says where a handle stands. */
  say: (index: number, part: 'from' | 'to') => string;
  /** Says the whole range while it is drawn. */
  sayBoth: (weeks: Weeks) => string;
  onChoose: (weeks: Weeks) => void;
}

const HEIGHT = 30;
const FOOT = 18;
const HANDLE = 5;
/** Least units between ticks. */
const APART = 3;

export function RangeStrip({ frame, count, weeks: kept, marks, names, say, sayBoth, onChoose }: Props) {
  const [drawn, setDrawn] = useState<Weeks | null>(null);
  const grip = useRef<{ part: Part; held: number; was: Weeks } | null>(null);
  const weeks = drawn ?? kept;
  const width = frame.room;
  const { edges, at, grip: gripAt } = strip(count, width);
  const across = mirrored(frame, width);
  const [start, end] = edges(weeks);
  const step = width / count;
  const each = Math.ceil(APART / step);
  const ticks = Array.from({ length: Math.floor(count / each) }, (_, index) => (index + 0.5) * each * step);

  const x = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    return (frame.rtl ? box.right - event.clientX : event.clientX - box.left) / frame.scale;
  };
  const lead = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (grip.current)
      setDrawn(led(grip.current.was, grip.current.part, at(x(event)), grip.current.held, count));
  };
  const letGo = () => {
    grip.current = null;
    if (drawn) onChoose(drawn);
    setDrawn(null);
  };
  const handle = (part: 'from' | 'to', place: number) => (
    <div
      class="strip-handle"
      role="slider"
      tabIndex={0}
      aria-label={names[part]}
      aria-orientation="horizontal"
      aria-valuemin={part === 'to' ? weeks.from : 0}
      aria-valuemax={part === 'from' ? weeks.to : count - 1}
      aria-valuenow={weeks[part]}
      aria-valuetext={say(weeks[part], part)}
      style={{ insetInlineStart: `${place * frame.scale}px` }}
      onKeyDown={(event) => {
        const next = stopFor(event.key, weeks[part], { count, rtl: frame.rtl, page: 4 });
        if (next === null || event.metaKey || event.ctrlKey || event.altKey) return;
        event.preventDefault();
        onChoose(led(weeks, part, next, 0, count));
      }}
    />
  );

  return (
    <div class="range-strip">
      <div
        class="strip-ground"
        style={{ blockSize: `${(HEIGHT + FOOT) * frame.scale}px` }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          const part = gripAt(x(event), kept);
          grip.current = { part, held: at(x(event)), was: kept };
          if (part !== 'both') lead(event);
        }}
        onPointerMove={lead}
        onPointerUp={letGo}
        onPointerCancel={() => {
          grip.current = null;
          setDrawn(null);
        }}
      >
        <svg
          aria-hidden="true"
          width={width * frame.scale}
          height={(HEIGHT + FOOT) * frame.scale}
          viewBox={`0 0 ${width} ${HEIGHT + FOOT}`}
        >
          <rect
            class="strip-chosen"
            x={Math.min(across(start), across(end))}
            y={0}
            width={end - start}
            height={HEIGHT}
            rx={3}
          />
          <path
            class="rule"
            d={ticks.map((place) => `M${across(place)} ${HEIGHT - 10}V${HEIGHT - 4}`).join('')}
          />
          <path
            class="strip-arch"
            d={[start, end].map((place) => arch(across(place), 0, HEIGHT, HANDLE)).join('')}
          />
          {marks.map((mark) => (
            <text key={mark.x} class="axis middle" x={across(mark.x)} y={HEIGHT + 13}>
              {mark.text}
            </text>
          ))}
        </svg>
        {handle('from', start)}
        {handle('to', end)}
      </div>
      <p class="quiet" aria-live={drawn ? 'off' : undefined}>
        {sayBoth(weeks)}
      </p>
    </div>
  );
}
