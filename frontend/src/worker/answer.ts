// Who answers a request: the kept page, a kept file, the share inbox, or the network. Pure.

export type Answer = 'page' | 'file' | 'share' | 'network';

/** Addresses that only the server can answer; everything else that is navigated to is the page. */
const SERVERS_OWN = /^\/(api|healthz|readyz|metrics|docs|redoc)(\/|$)|\.\w+$/;

/** `origin` is the worker's own; another origin's requests are none of its business. */
export function answerOf(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  origin: string,
): Answer {
  const address = new URL(url);
  if (address.origin !== origin) return 'network';
  if (method === 'POST' && address.pathname === '/share') return 'share';
  if (method !== 'GET' || address.pathname.startsWith('/api/')) return 'network';
  if (mode !== 'navigate') return 'file';
  return SERVERS_OWN.test(address.pathname) ? 'network' : 'page';
}
