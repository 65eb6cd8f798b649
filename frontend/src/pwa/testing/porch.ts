// A far end that speaks the contract of push and the reminder, and a browser that can be subscribed; for tests.
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Reminder } from '../../shared/reminder';

/** Two public keys, base64url of 65 bytes each. */
export const KEY = `B${'A'.repeat(86)}`;
export const OTHER_KEY = `B${'E'.repeat(86)}`;

export const REMINDER: Reminder = {
  wall_time: '21:30',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  zone: 'Europe/Berlin',
  zone_follows: true,
  enabled: false,
  paused_until: null,
  second_after: null,
  quiet_from: null,
  words: null,
  weekly: true,
  next_at: null,
};

export interface Row {
  id: string;
  endpoint: string;
  current: boolean;
  worn: boolean;
  sent_at: string | null;
  accepted_at: string | null;
  shown_at: string | null;
}

/** One person's house, seen from one device. */
export class Porch {
  key = KEY;
  rows: Row[] = [];
  reminder = { ...REMINDER };
  outcome = 'accepted';
  /** As the server lists them. */
  calls: { call: string; night: string; due_at: string; state: string }[] = [];
  /** When the calendar's address was made. */
  feedMade: string | null = null;
  /** What is answered instead, by route or for all ('*'); 0 is no answer. */
  refuses: Record<string, number> = {};
  /** The code of what it refuses. */
  code = 'no';
  /** A zone that it does not know by its name. */
  unknownZone: string | null = null;
  /** What an answer waits for. */
  answersAfter: Promise<void> = Promise.resolve();
  /** Every request, 'PUT /push/subscriptions'. */
  asked: string[] = [];
  bodies: unknown[] = [];
  private made = 0;

  answer(method: string, path: string, body: unknown): Response {
    const route = `${method} ${path}`;
    this.asked.push(route);
    this.bodies.push(body);
    const refusal = this.refuses[route] ?? this.refuses['*'];
    if (refusal === 0) throw new TypeError('Failed to fetch');
    if (refusal !== undefined) return problem(refusal, this.code);
    if (route === 'GET /push/key') return json({ key: this.key });
    if (route === 'GET /push/subscriptions') return json({ items: this.rows.map(shown) });
    if (route === 'PUT /push/subscriptions')
      return json(shown(this.put((body as { endpoint: string }).endpoint)));
    if (route === 'GET /reminder') return json(this.reminder);
    if (route === 'PUT /reminder') {
      if ((body as Reminder).zone === this.unknownZone) return problem(422, 'zone_unknown');
      this.reminder = { ...this.reminder, ...(body as Partial<Reminder>) };
      return json(this.reminder);
    }
    if (route === 'GET /reminder/calls') return json({ items: this.calls });
    if (route === 'POST /reminder/later') {
      const { night } = body as { night: string };
      const due_at = new Date(Date.now() + 3_600_000).toISOString();
      this.calls = [{ call: 'later', night, due_at, state: 'waiting' }, ...this.calls];
    }
    if (route === 'GET /reminder/feed') return json({ made_at: this.feedMade });
    if (route === 'POST /reminder/trial') return json({ delivery: 'd1', outcome: this.outcome });
    const left = /^DELETE \/push\/subscriptions\/(.+)$/.exec(route)?.[1];
    if (left !== undefined) this.rows = this.rows.filter(({ id }) => id !== left);
    return new Response(null, { status: 204 });
  }

  /** A session has one subscription; the same endpoint again is the same row. */
  private put(endpoint: string): Row {
    const found = this.rows.find((row) => row.endpoint === endpoint);
    if (found) return found;
    const row = {
      id: `s${++this.made}`,
      endpoint,
      current: true,
      worn: false,
      sent_at: null,
      accepted_at: null,
      shown_at: null,
    };
    this.rows = [...this.rows.filter(({ current }) => !current), row];
    return row;
  }
}

/** A browser with a push service: what it holds is what a real one would. */
export class Browser {
  permission: NotificationPermission = 'granted';
  /** What the person answers when they are asked. */
  answers: NotificationPermission = 'granted';
  /** How often they were. */
  questions = 0;
  subscription: (PushSubscription & { key: string }) | null = null;
  /** Whether its push service is out of reach. */
  broken = false;
  /** Whether that is never answered for: the browser waits for a network that lets it through. */
  silent = false;
  /** Whether it cannot read what it holds. */
  unreadable = false;
  private made = 0;

  readonly pushManager = {
    getSubscription: (): Promise<PushSubscription | null> =>
      this.unreadable
        ? Promise.reject(new DOMException('Error retrieving push subscription.', 'AbortError'))
        : Promise.resolve(this.subscription),
    subscribe: (options: { applicationServerKey: string }): Promise<PushSubscription> => {
      if (this.silent) return new Promise<PushSubscription>(() => undefined);
      if (this.permission !== 'granted' || this.broken)
        return Promise.reject(new DOMException('no', 'AbortError'));
      const key = options.applicationServerKey;
      if (this.subscription && this.subscription.key !== key)
        return Promise.reject(new DOMException('another key', 'InvalidStateError'));
      const endpoint = `https://push.example.com/${++this.made}`;
      this.subscription = {
        endpoint,
        key,
        options: { applicationServerKey: bytesOf(key), userVisibleOnly: true },
        toJSON: () => ({ endpoint, expirationTime: null, keys: { p256dh: 'p', auth: 'a' } }),
        unsubscribe: () => {
          this.subscription = null;
          return Promise.resolve(true);
        },
      } as unknown as PushSubscription & { key: string };
      return Promise.resolve(this.subscription);
    },
  };
}

/** Puts both in place of the real ones; they last until the next call. */
export function open(porch: Porch, browser: Browser): void {
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('PushManager', Object);
  vi.stubGlobal('Notification', {
    get permission() {
      return browser.permission;
    },
    requestPermission: () => {
      browser.questions += 1;
      browser.permission = browser.answers;
      return Promise.resolve(browser.answers);
    },
  });
  const registration = { pushManager: browser.pushManager, getNotifications: () => Promise.resolve([]) };
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: Object.assign(new EventTarget(), {
      ready: Promise.resolve(registration),
      getRegistration: () => Promise.resolve(registration),
    }),
  });
  vi.stubGlobal('fetch', (address: string, { method, body }: { method: string; body: string | null }) =>
    porch.answersAfter.then(() =>
      porch.answer(method, address.slice('/api'.length), body === null ? null : JSON.parse(body)),
    ),
  );
}

function shown({ endpoint: _, ...row }: Row): object {
  return { device: 'Firefox, Android', created_at: NOW, opened_at: NOW, ...row };
}

const NOW = '2026-11-25T20:30:00Z';

function json(body: object): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
}

function problem(status: number, code: string): Response {
  const headers = { 'content-type': 'application/problem+json' };
  return new Response(JSON.stringify({ code, title: 'No.', status }), { status, headers });
}

function bytesOf(key: string): ArrayBuffer {
  const text = atob(key.replaceAll('-', '+').replaceAll('_', '/') + '='.repeat((4 - (key.length % 4)) % 4));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;
}
