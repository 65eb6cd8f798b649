// The kept copy of the page: one cache for each version, whole or not at all.

const CACHE = `shell-${__VERSION__}`;

/**
 * Fetches every file of this version. Names under /assets carry a hash, so what the page has just loaded need not come twice;
 * the others come past the browser's own cache. One that fails fails the whole, and the older version stays.
 */
export async function keepShell(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(__FILES__.map(asked));
}

function asked(file: string): Request {
  return new Request(file, { cache: file.startsWith('/assets/') ? 'default' : 'reload' });
}

/** Throws away the kept copies of other versions. */
export async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

/** The kept answer for `file`, the request's own address unless another is named; from the network what was never kept. */
export async function fromShell(request: Request, file = new URL(request.url).pathname): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(file)) ?? fetch(request);
}
