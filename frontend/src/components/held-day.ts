// The night a page is open on: it does not turn over while somebody is writing or rating, nor under a sheet.
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Day } from '../shared/day';

/** What may have ended it: the caret leaves, or a tap, a key or a pull closes the sheet. */
const ENDS = ['focusout', 'click', 'keyup', 'pointerup'] as const;

/** `day`, or the one before it for as long as the focus stays in a field or on a slider, or a sheet is open. */
export function useHeldDay(day: Day): Day {
  const held = useRef(day);
  const [, again] = useReducer((count: number) => count + 1, 0);
  const busy = document.activeElement?.matches('textarea, input[type="range"]') ?? false;
  const within = busy || document.querySelector('dialog[open]') !== null;
  if (!within) held.current = day;
  const turned = held.current !== day;
  useEffect(() => {
    if (!turned) return undefined;
    const left = () => setTimeout(again, 0, undefined);
    for (const end of ENDS) document.addEventListener(end, left);
    return () => {
      for (const end of ENDS) document.removeEventListener(end, left);
    };
  }, [turned]);
  return held.current;
}
