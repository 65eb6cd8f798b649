// The night the page is open on: it does not turn over while somebody is writing, nor under a sheet.
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Day } from '../../shared/day';

/** What may have ended it: the caret leaves, or a tap, a key or a pull closes the sheet. */
const ENDS = ['focusout', 'click', 'keyup', 'pointerup'] as const;

/** `day`, or the one before it for as long as the caret stays in a field, or a sheet is open. */
export function useHeldDay(day: Day): Day {
  const held = useRef(day);
  const [, again] = useReducer((count: number) => count + 1, 0);
  const writing = document.activeElement?.matches('textarea') ?? false;
  const within = writing || document.querySelector('dialog[open]') !== null;
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
