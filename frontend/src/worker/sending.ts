// The worker's own requests: few, small, and never in the way of a notice.
import type { Request } from '../shared/reports';

/** How long one may take (milliseconds); a push gives its worker half a minute at most. */
const TIME_OUT = 10_000;

/** The answer, or null when there was none. */
export async function ask(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object,
): Promise<Response | null> {
  try {
    return await fetch(`/api${path}`, {
      method,
      body: body === undefined ? null : JSON.stringify(body),
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIME_OUT),
    });
  } catch {
    return null; // no network, no server, or not in time
  }
}

/** The status of the answer; 0 where there was none. */
export async function send({ path, body }: Request): Promise<number> {
  return (await ask('POST', path, body))?.status ?? 0;
}
