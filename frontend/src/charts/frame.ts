// The room a chart has: its width in chart units, the reader's text size, and which way the page runs.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Frame {
  /** Width in chart units: CSS pixels at the usual text size, fewer when text is larger. */
  room: number;
  /** CSS pixels a unit takes: 1 at the usual text size, 2 at 200 %. */
  scale: number;
  rtl: boolean;
}

/** Where a place `x` units from the start edge is drawn: right to left it counts from the other side. */
export function mirrored({ rtl }: Frame, width: number): (x: number) => number {
  return (x) => (rtl ? width - x : x);
}

const USUAL = 16;

/** Measures the element that `ref` is put on, before the first picture and whenever it changes. */
export function useFrame<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [frame, setFrame] = useState<Frame>({ room: 350, scale: 1, rtl: false });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const look = () => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL || 1;
      const next = {
        room: element.clientWidth / scale,
        scale,
        rtl: getComputedStyle(element).direction === 'rtl',
      };
      setFrame((now) => (now.room === next.room && now.scale === scale && now.rtl === next.rtl ? now : next));
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, []);
  return [ref, frame] as const;
}
