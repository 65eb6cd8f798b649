// The only fetch of the page: JSON to our own server, ten seconds, and every failure a Problem.
import { isRecord, malformed, offline, problemIn } from './problems';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const TIME_OUT = 10_000;
/** Browsers let at most 64 KiB outlive the page (Fetch standard, keepalive). */
const OUTLIVES = 60_000;

/**
 * Sends `body` to `/api{path}` and returns the object it answers, or null for an answer without a body; raises a Problem.
 * A small request is finished even when the page is left meanwhile. Within `patience` (milliseconds) it has to be answered.
 */
export async function call(
  method: Method,
  path: string,
  body?: object,
  patience = TIME_OUT,
): Promise<Record<string, unknown> | null> {
  const text = body === undefined ? null : JSON.stringify(body);
  const stop = new AbortController();
  const late = setTimeout(() => {
    stop.abort();
  }, patience);
  try {
    const answer = await fetch(`/api${path}`, {
      method,
      body: text,
      headers: text === null ? {} : { 'content-type': 'application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      keepalive: (text?.length ?? 0) * 3 < OUTLIVES,
      signal: stop.signal,
    });
    return await read(answer);
  } catch (error) {
    // fetch and reading fail with a TypeError or a DOMException, both of which mean that no whole answer came.
    throw error instanceof TypeError || error instanceof DOMException ? offline() : error;
  } finally {
    clearTimeout(late);
  }
}

async function read(answer: Response): Promise<Record<string, unknown> | null> {
  if (answer.status === 204) return null;
  const text = await answer.text();
  const body = /^application\/(problem\+)?json\b/.test(answer.headers.get('content-type') ?? '')
    ? parsed(text)
    : null;
  if (!answer.ok) throw problemIn(body, answer.status, answer.headers.get('retry-after'));
  if (!isRecord(body)) throw malformed(answer.status);
  return body;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
