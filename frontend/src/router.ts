// Addresses and pages: which page an address opens, and going from one to the next without loading anything.
import { computed, signal, type ReadonlySignal } from '@preact/signals';

/** What Look back shows: the sky, its search, three lines for a hard day, the week read slowly, or what is of no night. */
const BACK_VIEWS = ['sky', 'find', 'three', 'week', 'plans', 'people'] as const;
export type BackView = (typeof BACK_VIEWS)[number];

/** The pages below Values by their address; the compass stands at "/values" itself, and a value under its id. */
const VALUES_VIEWS = ['new', 'rate', 'clarify', 'themes', 'origins', 'shoulds', 'steps', 'minute'] as const;
export type ValuesView = (typeof VALUES_VIEWS)[number] | 'compass' | 'value';

/** A place in the product. `night` is a calendar date like "2026-11-22"; null on Tonight means the night now. */
export type Place =
  | { page: 'tonight'; night: string | null; next: boolean }
  | { page: 'back'; night: string | null; view: BackView }
  | { page: 'trends' }
  /** `id`: of the value or the step that is open. `on`: the compass of that day. `of`: the worksheet's page one came from. */
  | { page: 'values'; view: ValuesView; id: string | null; on: string | null; of: string | null }
  | { page: 'paper' }
  /** `week`: any day of it; null for this week. */
  | { page: 'checkin'; week: string | null }
  | { page: 'settings' }
  | { page: 'help' }
  /** Questions for oneself; `first`: offered after the first screens, and left for tonight. */
  | { page: 'questions'; first: boolean }
  /** Learn, and one of its cards. */
  | { page: 'learn'; card: string | null }
  /** `signIn`: for somebody who has an account already. */
  | { page: 'account'; signIn: boolean }
  | { page: 'reminder' }
  | { page: 'phone' }
  | { page: 'erase' }
  | { page: 'welcome' }
  | { page: 'lost' };

const address = signal(new URL(location.href));

/** Where the person is now. */
export const place: ReadonlySignal<Place> = computed(() => placeOf(address.value));

/** The place an address stands for; `?line=next` is the home screen's shortcut "One line". Pure. */
export function placeOf(url: URL): Place {
  const path = url.pathname.replace(/(.)\/$/, '$1');
  if (path === '/' || path === '/index.html')
    return { page: 'tonight', night: null, next: url.searchParams.get('line') === 'next' };
  const night = /^\/night\/([^/]+)$/.exec(path)?.[1];
  if (night !== undefined) return isDay(night) ? { page: 'tonight', night, next: false } : { page: 'lost' };
  const below = /^\/values(?:\/([^/]+))?$/.exec(path);
  if (below) return valuesOf(below[1] ?? null, url.searchParams);
  const card = /^\/learn(?:\/([^/]+))?$/.exec(path);
  if (card) return { page: 'learn', card: card[1] ?? null };
  switch (path) {
    case '/back': {
      const opened = url.searchParams.get('night');
      const view = BACK_VIEWS.find((each) => each === url.searchParams.get('show')) ?? 'sky';
      return { page: 'back', night: opened !== null && isDay(opened) ? opened : null, view };
    }
    case '/trends':
      return { page: 'trends' };
    case '/trends/paper':
      return { page: 'paper' };
    case '/checkin': {
      const week = url.searchParams.get('week');
      return { page: 'checkin', week: week !== null && isDay(week) ? week : null };
    }
    case '/more':
      return { page: 'settings' };
    case '/more/help':
      return { page: 'help' };
    case '/more/questions':
      return { page: 'questions', first: url.searchParams.has('first') };
    case '/more/account':
      return { page: 'account', signIn: url.searchParams.has('in') };
    case '/more/reminder':
      return { page: 'reminder' };
    case '/more/phone':
      return { page: 'phone' };
    case '/more/erase':
      return { page: 'erase' };
    case '/welcome':
      return { page: 'welcome' };
    default:
      return { page: 'lost' };
  }
}

function valuesOf(below: string | null, asked: URLSearchParams): Place {
  const on = asked.get('on');
  const rest = { page: 'values', on: on !== null && isDay(on) ? on : null, of: asked.get('of') } as const;
  if (below === null) return { ...rest, view: 'compass', id: null };
  const view = VALUES_VIEWS.find((each) => each === below);
  if (view) return { ...rest, view, id: asked.get('id') };
  return /^[0-9a-f-]{36}$/.test(below) ? { ...rest, view: 'value', id: below } : { page: 'lost' };
}

/** The address of a night: tonight's own page for null. */
export function nightAddress(night: string | null): string {
  return night === null ? '/' : `/night/${night}`;
}

/** Goes to an address of the product, "/trends"; `replace` leaves no step in the history. */
export function go(to: string, { replace = false } = {}): void {
  const next = new URL(to, location.origin);
  if (next.href === address.peek().href) return;
  // Another page begins at its top; the same one may note in its address what is open on it without moving.
  const stays = replace && next.pathname === address.peek().pathname;
  if (replace) history.replaceState(null, '', next);
  else history.pushState(null, '', next);
  address.value = next;
  if (!stays) scrollTo(0, 0);
}

/** Lets plain links and the browser's back and forward keys move between places. Call once. */
export function startRouter(): void {
  addEventListener('popstate', () => {
    address.value = new URL(location.href);
  });
  document.addEventListener('click', follow);
}

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.target || link.hasAttribute('download')) return;
  const to = new URL(link.href);
  if (to.origin !== location.origin || to.pathname.startsWith('/api/') || to.hash) return;
  event.preventDefault();
  go(to.pathname + to.search);
}

/** The first day that the server takes, too: what was written on an earlier one would stay on this device. */
const EARLIEST = '1900-01-01';

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < EARLIEST) return false;
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
