// Pushes: each one ends as a notice on the screen, whatever it said; taps on notices; and what either has to tell the server.
import { LATER } from '../shared/notice-words';
import { type About, canWait, declared, type Notice, noticeIn, PLAIN } from '../shared/payload';
import { HOUR, keepReport, makeReports, type Report } from '../shared/reports';
import { openAt, tellPages } from './pages';
import { send } from './sending';

declare const self: ServiceWorkerGlobalScope;

/** What the library's types do not know: Chromium's Background Sync, the actions of a notice, and Safari's declared one. */
interface WithSync {
  sync?: { register: (tag: string) => Promise<void> };
}
type Options = NotificationOptions & {
  renotify?: boolean;
  actions?: { action: string; title: string }[];
  navigate?: string;
};
export interface Push {
  data: PushMessageData | null;
  /** What Safari has made of a declarative message already; its text does not come along then. */
  notification?: (Notification & { navigate?: string }) | null;
}

/** What lies with a notice until it is tapped. */
interface Kept {
  opens: string;
  about: About | null;
}

/** Shows the notice, then reports it. Never raises, and never ends without a notice. */
export async function received(push: Push): Promise<void> {
  const notice = noticeOf(push);
  await show(notice).catch(() => show(PLAIN));
  const { about } = notice;
  if (about) {
    await report({ what: 'shown', delivery: about.delivery, at: Date.now() });
    await tellPages({ shown: about.delivery });
  }
}

/** A tap: on "in an hour" the server is asked for it, anywhere else the page opens. */
export async function tapped(action: string, notice: Notification): Promise<void> {
  const { opens, about } = notice.data as Kept;
  notice.close();
  if (action === 'later' && about?.night) await putOff(notice, about.night);
  else await openAt(opens);
}

/** Makes what is left to report; raises while something stays, so that a background sync comes again. */
export async function reportAll(): Promise<void> {
  if ((await makeReports(send)).left.length > 0) throw new Error('not heard yet');
}

/**
 * An hour that could not be asked for yet is kept, and the notice stays where it was: nothing is taken away unheard. It stays
 * without its button where the server will not have it: the night is over by then, or the device was signed out.
 */
async function putOff(notice: Notification, night: string): Promise<void> {
  const became = await report({ what: 'later', night, at: Date.now() + HOUR });
  if (became === 'made') return;
  const { title, body, lang, dir, tag } = notice;
  const { opens, about } = notice.data as Kept;
  const more: Options = became === 'refused' ? { silent: true, actions: [] } : { silent: true };
  await show({ title, body, lang, dir, tag, renotify: false, opens, about }, more);
}

/** Keeps the report and makes it at once if it can be made; answers what became of it. */
async function report(wanted: Report): Promise<'made' | 'refused' | 'left'> {
  try {
    await keepReport(wanted);
    const { left, refused } = await makeReports(send);
    if (refused.some(({ what, at }) => what === wanted.what && at === wanted.at)) return 'refused';
    if (left.length === 0) return 'made';
  } catch {
    // The device keeps nothing just now.
  }
  // Later then: with the next push, at the next opening, or as soon as the browser has a network.
  await (self.registration as WithSync).sync?.register('reports').catch(() => undefined);
  return 'left';
}

async function show(notice: Notice, more: Options = {}): Promise<void> {
  const { title, body, lang, dir, tag, renotify, opens, about } = notice;
  const kept: Kept = { opens, about };
  const options: Options = {
    body,
    lang,
    dir,
    tag,
    renotify: renotify && tag !== '', // the standard allows it for nothing else
    data: kept,
    navigate: new URL(opens, self.location.origin).href, // Safari shows none without it in place of a declared one
    icon: '/icons/icon-192.png',
    badge: '/icons/badge-96.png',
    actions: canWait(notice) ? [{ action: 'later', title: LATER }] : [],
    ...more,
  };
  await self.registration.showNotification(title, options);
}

function noticeOf({ data, notification }: Push): Notice {
  const { origin } = self.location;
  if (!notification) return noticeIn(data?.text() ?? null, origin);
  return declared(notification, origin) ?? PLAIN;
}
