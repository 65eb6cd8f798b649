// The one control of a chart: touched or dragged anywhere it reads the place nearest to the finger; for a keyboard it is a slider.
import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { Frame } from './frame';
import { OnPaper } from './onpaper';
import './reader.css';

interface Props {
  /** What is read, and the chosen place as a sentence. */
  label: string;
  text: string;
  count: number;
  /** The chosen stop; null when none is. */
  value: number | null;
  onChoose: (index: number) => void;
  /** The stop meant by a touch: units from the start edge and the top of the `area`-th drawing. */
  hit: (x: number, y: number, area: number) => number;
  frame: Frame;
  /** Width of the drawing in units; wider than the frame it scrolls sideways, and a finger reads by tapping. */
  width: number;
  /** Room before the columns that stays in sight when they scroll, in units. */
  gutter?: number;
  /** Width of a column in units: what scrolls comes to rest with none of them cut in half, which would be another mark. */
  step?: number;
  /** Where a stop stands sideways, in units, so that a chosen one is brought into sight. */
  at?: (index: number) => number;
  /** The stop that a key leads to, or null when the key means nothing here. */
  stop: (key: string) => number | null;
  class?: string;
  children: ComponentChildren;
}

export function Reader({
  label,
  text,
  count,
  value,
  onChoose,
  hit,
  frame,
  width,
  gutter = 0,
  step,
  at,
  stop,
  children,
  ...rest
}: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const paper = useContext(OnPaper) !== null;
  const wide = width > frame.room + 0.5;
  const pressed = useRef(false);

  useLayoutEffect(() => {
    // What is newest stands at the end, and is what one came for.
    const box = scroller.current;
    if (box && wide) box.scrollLeft = box.scrollWidth * (frame.rtl ? -1 : 1);
  }, [wide, width, frame.room, frame.rtl]);

  useLayoutEffect(() => {
    if (wide) hideCut(scroller.current);
  });

  if (paper) return <div class={rest.class}>{children}</div>;

  const choose = (event: PointerEvent | MouseEvent) => {
    const areas = [...(ground.current?.querySelectorAll('svg.area') ?? [])].map((area) =>
      area.getBoundingClientRect(),
    );
    let nearest = 0;
    areas.forEach((box, index) => {
      if (away(box, event.clientY) < away(areas[nearest] ?? box, event.clientY)) nearest = index;
    });
    const box = areas[nearest];
    if (!box) return;
    const x = frame.rtl ? box.right - event.clientX : event.clientX - box.left;
    onChoose(hit(x / frame.scale, (event.clientY - box.top) / frame.scale, nearest));
  };

  const px = (units: number) => `${units * frame.scale}px`;
  const press = (key: string): boolean => {
    const next = stop(key);
    if (next === null) return false;
    onChoose(next);
    const box = scroller.current;
    if (wide && at && box) {
      const middle = at(next) * frame.scale - box.clientWidth / 2;
      box.scrollLeft = frame.rtl ? -middle : middle;
    }
    return true;
  };

  return (
    <div
      class={`scroller ${rest.class ?? ''}`}
      ref={scroller}
      style={{ '--left': px(frame.rtl ? 0 : gutter), '--right': px(frame.rtl ? gutter : 0) }}
      onScroll={(event) => hideCut(event.currentTarget)}
    >
      <div class="ground" ref={ground} style={wide ? { inlineSize: px(width) } : undefined}>
        {children}
        {wide && step !== undefined && <Rests past={width - frame.room} step={step} scale={frame.scale} />}
        <div
          class={wide ? 'reader wide' : 'reader'}
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-orientation="horizontal"
          aria-valuemin={0}
          aria-valuemax={count - 1}
          aria-valuenow={value ?? count - 1}
          aria-valuetext={text}
          onKeyDown={(event) => {
            if (!event.metaKey && !event.ctrlKey && !event.altKey && press(event.key)) event.preventDefault();
          }}
          onPointerDown={(event) => {
            pressed.current = !wide || event.pointerType === 'mouse';
            if (pressed.current) event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={(event) => {
            if (pressed.current) choose(event);
          }}
          onPointerUp={() => {
            pressed.current = false;
          }}
          onPointerCancel={() => {
            pressed.current = false;
          }}
          onClick={choose}
        />
      </div>
    </div>
  );
}

/** Where sideways scrolling rests: at the start, and a column apart from the end of the way that there is to scroll (units). */
function Rests({ past, step, scale }: { past: number; step: number; scale: number }) {
  const fromEnd = Array.from({ length: Math.floor(past / step) }, (_, column) => past - column * step);
  return (
    <div class="rests" aria-hidden="true">
      {[0, ...fromEnd].map((at) => (
        <i key={at} style={{ insetInlineStart: `${at * scale}px` }} />
      ))}
    </div>
  );
}

/** A month's name that the gutter would cut is left out while it is there. */
function hideCut(box: HTMLElement | null) {
  for (const plot of box?.querySelectorAll('.plot') ?? []) {
    const gutter = plot.firstElementChild?.getBoundingClientRect();
    for (const text of plot.querySelectorAll<SVGElement>('.axis.middle')) {
      const { left, right } = text.getBoundingClientRect();
      const cut = gutter && left < gutter.right && right > gutter.left;
      text.style.visibility = cut ? 'hidden' : '';
    }
  }
}

function away(box: DOMRect, y: number): number {
  return Math.max(box.top - y, y - box.bottom, 0);
}
