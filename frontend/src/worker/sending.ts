// The worker's own requests: few, small, and never in the way of a notice.
import { isHeard, type Request } from '../shared/reports';

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

/** Whether the server has heard it. */
export async function send({ path, body }: Request): Promise<boolean> {
  return isHeard((await ask('POST', path, body))?.status ?? 0);
}
