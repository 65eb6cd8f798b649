// Drawing a few of many by lot, so that one sees others each time.

/**
 * `count` of `all` in the order they were drawn, each at most once. What is in `seen` comes only when nothing else is left.
 * `random` gives numbers from 0 up to 1.
 */
export function draw<T>(all: readonly T[], count: number, seen: ReadonlySet<T>, random: () => number): T[] {
  const fresh = shuffled(
    all.filter((each) => !seen.has(each)),
    count,
    random,
  );
  if (fresh.length === count) return fresh;
  return [
    ...fresh,
    ...shuffled(
      all.filter((each) => seen.has(each)),
      count - fresh.length,
      random,
    ),
  ];
}

/** The first `count` of a Fisher–Yates shuffle. */
function shuffled<T>(all: T[], count: number, random: () => number): T[] {
  for (let place = 0; place < Math.min(count, all.length); place += 1) {
    const other = place + Math.floor(random() * (all.length - place));
    [all[place], all[other]] = [all[other] as T, all[place] as T];
  }
  return all.slice(0, count);
}
