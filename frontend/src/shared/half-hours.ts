// Wall times, half an hour apart.

/** From `first` to `last` ('HH:MM', both included, both on a half hour), past midnight where `last` is the earlier one. */
export function halfHours(first: string, last: string): string[] {
  const [from, to] = [halves(first), halves(last)];
  const count = ((to - from + 48) % 48) + 1;
  return Array.from({ length: count }, (_, n) => {
    const half = (from + n) % 48;
    return `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`;
  });
}

function halves(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 2 + Math.floor(minute / 30);
}
