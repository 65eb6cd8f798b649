// What a push says: Declarative Web Push (W3C Push API, "declarative push message"), read strictly. Held to tests/vectors/push.json.
import { NEUTRAL } from './notice-words';

/** What the notice is about, for whoever it is tapped or reported by; null where the push did not say. */
export interface About {
  /** The id under which the server keeps this delivery. */
  delivery: string;
  /** The night it calls for; null when it calls for none. */
  night: string | null;
  /** 'evening', 'second', 'later', 'trial', and whatever other wordings a later server sends. */
  call: string;
}

export interface Notice {
  title: string;
  body: string;
  lang: string;
  dir: NotificationDirection;
  tag: string;
  /** Whether it is heard again when it takes the place of another with its tag. */
  renotify: boolean;
  /** The path on our own origin that a tap opens. */
  opens: string;
  about: About | null;
}

/** Shown when a push cannot be read: a push that shows nothing costs the subscription on some phones. */
export const PLAIN: Notice = {
  ...NEUTRAL,
  lang: 'en',
  dir: 'auto',
  tag: 'porchlight',
  renotify: false,
  opens: '/',
  about: null,
};

/** Calls that can be put off for an hour. */
const PUT_OFF = ['evening', 'second', 'later'];

/** The notice in a push's text; the neutral one when it is missing or malformed. `origin` is our own. */
export function noticeIn(text: string | null, origin: string): Notice {
  try {
    const message = JSON.parse(text ?? '') as unknown;
    return (
      (isObject(message) && message['web_push'] === 8030 && declared(message['notification'], origin)) ||
      PLAIN
    );
  } catch {
    return PLAIN;
  }
}

/** The notice that a message declares, or that a browser made of one before the worker was asked; null when it is malformed. */
export function declared(notification: unknown, origin: string): Notice | null {
  if (!isObject(notification)) return null;
  const {
    title,
    navigate,
    body = '',
    lang = '',
    dir = 'auto',
    tag = PLAIN.tag,
    renotify = false,
    data,
  } = notification;
  if (typeof title !== 'string' || title === '' || typeof body !== 'string') return null;
  if (typeof lang !== 'string' || typeof tag !== 'string' || !isDirection(dir)) return null;
  if (typeof renotify !== 'boolean') return null;
  const opens = pathOf(navigate, origin);
  return opens === null ? null : { title, body, lang, dir, tag, renotify, opens, about: aboutIn(data) };
}

/** Whether "in an hour" makes sense for it. */
export function canWait({ about }: Notice): boolean {
  return about !== null && about.night !== null && PUT_OFF.includes(about.call);
}

/** What a tap opens here; null for what is no address. A house that calls itself by another name opens at its first page. */
function pathOf(navigate: unknown, origin: string): string | null {
  if (typeof navigate !== 'string') return null;
  const to = parsed(navigate);
  if (!to) return null;
  return to.origin === origin ? to.pathname + to.search : '/';
}

/** `URL.parse`, for the phones that have learnt of push before they learnt of that. */
function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function aboutIn(data: unknown): About | null {
  if (!isObject(data)) return null;
  const { delivery, night, call } = data;
  if (typeof delivery !== 'string' || typeof call !== 'string') return null;
  return { delivery, call, night: typeof night === 'string' ? night : null };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDirection(value: unknown): value is NotificationDirection {
  return value === 'auto' || value === 'ltr' || value === 'rtl';
}
