// The open windows of Porchlight, as the worker sees them.
import type { FromWorker } from '../shared/from-worker';

declare const self: ServiceWorkerGlobalScope;

/** Brings a window to `path`: one that is open already, else a new one. */
export async function openAt(path: string): Promise<void> {
  const windows = await pages();
  const open = windows.find(({ focused }) => focused) ?? windows[0];
  // A window that is still loading has nobody to hear the message; it opens on its own page, and is in front.
  open?.postMessage({ go: path } satisfies FromWorker);
  await bringForward(open, path).catch(() => undefined); // only a finger may do that; the message has gone out all the same
}

/** Tells every open page. */
export async function tellPages(message: FromWorker): Promise<void> {
  for (const page of await pages()) page.postMessage(message);
}

function pages(): Promise<readonly WindowClient[]> {
  return self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

async function bringForward(open: WindowClient | undefined, path: string): Promise<void> {
  await (open ? open.focus() : self.clients.openWindow(path));
}
