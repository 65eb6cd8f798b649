// What a notice has to tell the server, kept on the device until it could: that it was shown, and that it is to come again.
import { box } from './box';

/** 'shown': this delivery was seen on the screen. 'later': knock for this night again at `at`. Instants in milliseconds. */
export type Report =
  { what: 'shown'; delivery: string; at: number } | { what: 'later'; night: string; at: number };

/** A request to our own server: a path below `/api`, and its body. */
export interface Request {
  path: string;
  body: object;
}

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** How long it still says something that a notice was shown. */
const STALE = 72 * HOUR;
/** The soonest that the server takes as "later", in minutes from now. */
const SOONEST = 15;

const reports = box<Report>('porchlight-reports', 'reports');

/** The request that makes the report at `now`, or null when it is too late for it to mean anything. Pure. */
export function requestFor(report: Report, now: number): Request | null {
  if (report.what === 'shown') {
    if (now > report.at + STALE) return null;
    return { path: '/push/shown', body: { delivery: report.delivery } };
  }
  const minutes = Math.round((report.at - now) / MINUTE);
  if (minutes <= 0) return null; // the hour has passed, and with it the wish
  return { path: '/reminder/later', body: { night: report.night, minutes: Math.max(SOONEST, minutes) } };
}

/** Keeps a report; resolves once it is durable. */
export async function keepReport(report: Report): Promise<void> {
  await reports.add(report);
}

/** What became of the reports: those that stay for the next time, and those that the server will not have. */
export interface Made {
  left: Report[];
  refused: Report[];
}

/**
 * Makes every report that is kept, oldest first. `send` answers the status of the server's answer, 0 where there was none; what
 * it has not heard stays for the next time. The worker and a page may do this at once: both then say the same, which the
 * server takes once.
 */
export async function makeReports(send: (request: Request) => Promise<number>): Promise<Made> {
  const made: Made = { left: [], refused: [] };
  for (const { key, thing } of await reports.all()) {
    const request = requestFor(thing, Date.now());
    const status = request === null ? 200 : await send(request);
    if (!isHeard(status)) made.left.push(thing);
    else await reports.remove(key);
    if (isHeard(status) && status >= 400) made.refused.push(thing);
  }
  return made;
}

/** Whether an answer means that the server has heard it: a refusal would be the same the next time. */
function isHeard(status: number): boolean {
  return status > 0 && status < 500 && status !== 408 && status !== 429;
}

/** Forgets them all, at signing out. */
export async function forgetReports(): Promise<void> {
  await reports.remove();
}
