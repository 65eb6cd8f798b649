// What the keys of a slider do, for charts that are read left to right and right to left.

export interface Keys {
  /** Number of stops; stops are counted from 0, oldest first. */
  count: number;
  rtl: boolean;
  /** Stops for one press of Page Up and Page Down. */
  page: number;
}

/**
 * The stop that `key` leads to from `index`, or null when the key means nothing here.
 * Left and right follow the eye, so they change places right to left (WAI-ARIA slider pattern).
 */
export function stopFor(key: string, index: number, { count, rtl, page }: Keys): number | null {
  const ahead = rtl ? -1 : 1;
  const moves: Partial<Record<string, number>> = {
    ArrowRight: ahead,
    ArrowLeft: -ahead,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: page,
    PageDown: -page,
    Home: -count,
    End: count,
  };
  const move = moves[key];
  return move === undefined ? null : Math.max(0, Math.min(count - 1, index + move));
}
