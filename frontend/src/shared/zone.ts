// Between instants and what the clock on the wall shows in a zone, both ways.

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The date that the wall shows in `zone` at `at`. */
export function wallDate(at: Date, zone: string): string {
  return new Date(wallTime(at.getTime(), zone)).toISOString().slice(0, 10);
}

/**
 * The instant (milliseconds since 1970) at which the wall in `zone` shows `date` and `wall` ('HH:MM'). A time that comes
 * twice means its first coming; one that is skipped is read with the offset before the gap (RFC 5545 §3.3.5).
 */
export function instantOf(date: string, wall: string, zone: string): number {
  const asUtc = Date.parse(`${date}T${wall}:00Z`);
  // The two offsets in force around that time; before a change of the clock and after it they differ.
  const before = asUtc - offset(asUtc - DAY, zone);
  const after = asUtc - offset(asUtc + DAY, zone);
  return wallTime(before, zone) === asUtc || wallTime(after, zone) !== asUtc ? before : after;
}

function offset(instant: number, zone: string): number {
  return wallTime(instant, zone) - instant;
}

/** The wall's reading at `instant`, as milliseconds as if the wall showed UTC; whole seconds. */
function wallTime(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = value;
  return Date.UTC(
    Number(part['year']),
    Number(part['month']) - 1,
    Number(part['day']),
    Number(part['hour']),
    Number(part['minute']),
    Number(part['second']),
  );
}

/** The zone this device is in: an IANA name; UTC, which its clock shows then, where the browser cannot tell. */
export function deviceZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions() as { timeZone?: string };
  return timeZone === undefined || timeZone === 'Etc/Unknown' ? 'UTC' : timeZone; // the latter is V8's, which no formatter takes
}
