import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Browser, open, Porch } from '../pwa/testing/porch';
import { LATER, NEUTRAL } from '../shared/notice-words';
import { forgetReports } from '../shared/reports';
import { type Push, received, tapped } from './push';

let porch: Porch;
/** What stands on the screen: the title, and what the browser was told of it. */
let screen: [title: string, options: Record<string, unknown>][];
/** What the browser refuses to show: an option that it does not know how to read. */
let refuses: (options: Record<string, unknown>) => boolean;
/** The background syncs that were asked for. */
let syncs: string[];

const { origin } = location;
const DATA = { delivery: 'd1', night: '2026-11-25', call: 'evening' };
const NOTICE = {
  title: 'Porchlight',
  body: 'Tea',
  navigate: `${origin}/`,
  tag: 'night-2026-11-25',
  data: DATA,
};

const saying = (text: string | null): Push => ({
  data: text === null ? null : ({ text: () => text } as PushMessageData),
});
const declaring = (notification: object): Push =>
  saying(JSON.stringify({ web_push: 8030, notification, mutable: true }));

beforeEach(async () => {
  porch = new Porch();
  open(porch, new Browser());
  [screen, syncs, refuses] = [[], [], () => false];
  vi.stubGlobal('clients', { matchAll: () => Promise.resolve([]) });
  vi.stubGlobal('registration', {
    showNotification: (title: string, options: Record<string, unknown>) => {
      if (refuses(options)) return Promise.reject(new TypeError('no'));
      screen.push([title, options]);
      return Promise.resolve();
    },
    sync: {
      register: (tag: string) => {
        syncs.push(tag);
        return Promise.resolve();
      },
    },
  });
  await forgetReports();
});

test.each([
  ['no text', saying(null)],
  ['no JSON', saying('{')],
  ['no title', declaring({ ...NOTICE, title: '' })],
  ['what a browser made of it that cannot be read', { data: null, notification: {} as Notification }],
])('a push with %s is the neutral notice, without a button, and reports nothing', async (_, push) => {
  await received(push);
  expect(screen).toEqual([
    [NEUTRAL.title, expect.objectContaining({ body: NEUTRAL.body, actions: [], renotify: false })],
  ]);
  expect(porch.asked).toEqual([]);
});

test('a call is shown under its night’s tag, with the one button, and reported', async () => {
  await received(declaring({ ...NOTICE, renotify: true }));
  const about = { body: 'Tea', tag: 'night-2026-11-25', renotify: true, navigate: `${origin}/` };
  const actions = [{ action: 'later', title: LATER }];
  expect(screen).toEqual([['Porchlight', expect.objectContaining({ ...about, actions })]]);
  expect([porch.asked, porch.bodies]).toEqual([['POST /push/shown'], [{ delivery: 'd1' }]]);
});

test('one that Safari has read already is shown as it was read, and reported', async () => {
  await received({ data: null, notification: NOTICE as unknown as Notification });
  expect(screen.map(([, { body, tag }]) => [body, tag])).toEqual([['Tea', 'night-2026-11-25']]);
  expect(porch.asked).toEqual(['POST /push/shown']);
});

test('what a browser will not show is shown as the neutral notice: never nothing', async () => {
  refuses = ({ body }) => body === 'Tea';
  await received(declaring(NOTICE));
  expect(screen.map(([, { body }]) => body)).toEqual([NEUTRAL.body]);
});

test('without a tag nothing can be heard again, which browsers refuse to show', async () => {
  refuses = ({ renotify, tag }) => renotify === true && tag === '';
  await received(declaring({ ...NOTICE, tag: '', renotify: true }));
  expect(screen.map(([, { body }]) => body)).toEqual(['Tea']);
});

test('a report that the server did not hear is kept, asks for a background sync, and comes with the next push', async () => {
  porch.refuses = { '*': 0 };
  await received(declaring(NOTICE));
  expect([screen.length, syncs]).toEqual([1, ['reports']]);
  [porch.refuses, porch.asked, porch.bodies] = [{}, [], []];
  await received(declaring({ ...NOTICE, data: { ...DATA, delivery: 'd2' } }));
  expect(porch.bodies).toEqual([{ delivery: 'd1' }, { delivery: 'd2' }]);
});

describe('an hour asked for on the notice', () => {
  const standing = () =>
    ({ ...NOTICE, close: vi.fn(), data: { opens: '/', about: DATA } }) as unknown as Notification;
  const again = { tag: NOTICE.tag, body: 'Tea', silent: true, renotify: false };

  test('takes the notice away once the server has it', async () => {
    await tapped('later', standing());
    expect([porch.asked, screen]).toEqual([['POST /reminder/later'], []]);
  });

  test('leaves it where it was, to be asked for again, while nobody hears it', async () => {
    porch.refuses = { '*': 0 };
    await tapped('later', standing());
    const actions = [{ action: 'later', title: LATER }];
    expect(screen).toEqual([['Porchlight', expect.objectContaining({ ...again, actions })]]);
  });

  test.each([
    ['a night that is over by then', 422],
    ['a device that was signed out', 401],
  ])(
    'leaves it without the button for %s: there is no such hour, and it is not ended in silence',
    async (_, status) => {
      porch.refuses = { 'POST /reminder/later': status };
      await tapped('later', standing());
      expect(screen).toEqual([['Porchlight', expect.objectContaining({ ...again, actions: [] })]]);
      expect(syncs).toEqual([]);
    },
  );
});

test('where there is no background sync it is kept all the same', async () => {
  Object.assign(registration, { sync: undefined });
  porch.refuses = { '*': 503 };
  await received(declaring(NOTICE));
  [porch.refuses, porch.bodies] = [{}, []];
  await received(declaring({ ...NOTICE, data: { ...DATA, delivery: 'd2' } }));
  expect(porch.bodies).toEqual([{ delivery: 'd1' }, { delivery: 'd2' }]);
});

declare const registration: ServiceWorkerRegistration;
