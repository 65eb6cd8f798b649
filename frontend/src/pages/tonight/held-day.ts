// The night the page is open on: it does not turn over while somebody is writing.
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Day } from '../../shared/day';

/** `day`, or the one before it for as long as the caret stays in a field. */
export function useHeldDay(day: Day): Day {
  const held = useRef(day);
  const [, again] = useReducer((count: number) => count + 1, 0);
  const writing = document.activeElement?.matches('textarea') === true;
  if (!writing) held.current = day;
  const turned = held.current !== day;
  useEffect(() => {
    if (!turned) return undefined;
    const left = () => setTimeout(again, 0, undefined);
    document.addEventListener('focusout', left);
    return () => document.removeEventListener('focusout', left);
  }, [turned]);
  return held.current;
}
