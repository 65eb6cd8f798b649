import { beforeEach, expect, test, vi } from 'vitest';
import { reconcile } from '../pwa/notifications';
import { Browser, KEY, open, OTHER_KEY, Porch } from '../pwa/testing/porch';
import { setWanted } from '../shared/subscription';
import { renewed } from './renewing';

let porch: Porch;
let browser: Browser;

/** What the browser says: that it has ended a subscription, or has exchanged it for the one it holds now. */
const says = (newSubscription: PushSubscription | null) =>
  renewed({ newSubscription } as PushSubscriptionChangeEvent);

/** A subscription that the browser has made by itself, as it renews: with the key of the one before. */
const exchanged = () => {
  browser.subscription = null;
  return browser.pushManager.subscribe({ applicationServerKey: KEY });
};

const addresses = () => porch.rows.map(({ endpoint }) => endpoint);

beforeEach(async () => {
  porch = new Porch();
  browser = new Browser();
  open(porch, browser);
  vi.stubGlobal('registration', { pushManager: browser.pushManager });
  setWanted(true);
  await reconcile();
});

test('the one that the browser has made is told to the server', async () => {
  await says(await exchanged());
  expect(addresses()).toEqual(['https://push.example.com/2']);
  expect(browser.subscription?.endpoint).toBe('https://push.example.com/2');
});

test('where it has made none, one is made with the server’s key, and told', async () => {
  browser.subscription = null;
  porch.key = OTHER_KEY;
  await says(null);
  expect(browser.subscription).toMatchObject({ key: OTHER_KEY });
  expect(addresses()).toEqual(['https://push.example.com/2']);
});

test('one made with a key that the server has changed since is replaced: nothing would come through it', async () => {
  const old = await exchanged();
  porch.key = OTHER_KEY;
  await says(old);
  expect(browser.subscription).toMatchObject({ key: OTHER_KEY });
  expect(addresses()).toEqual(['https://push.example.com/3']);
});

test.each(['GET /push/key', 'PUT /push/subscriptions'])(
  'a device that is not signed in any more, by the answer to %s, keeps none',
  async (route) => {
    porch.refuses[route] = 401;
    await says(await exchanged());
    expect(browser.subscription?.endpoint).toBeUndefined();
    await exchanged();
    await says(null);
    expect(browser.subscription?.endpoint).toBeUndefined();
    expect(addresses()).toEqual(['https://push.example.com/1']);
  },
);

test.each([
  ['GET /push/key', 0],
  ['PUT /push/subscriptions', 0],
  ['GET /push/key', 503],
  ['PUT /push/subscriptions', 503],
])('when %s is answered %d nothing is raised, and the next opening heals it', async (route, status) => {
  porch.refuses[route] = status;
  await says(await exchanged());
  expect(addresses()).toEqual(['https://push.example.com/1']);
  porch.refuses = {};
  expect(await reconcile()).toMatchObject({ state: 'on' });
  expect(addresses()).toEqual(['https://push.example.com/2']);
});

test('a browser whose own push service is away raises nothing either', async () => {
  browser.subscription = null;
  browser.broken = true;
  await says(null);
  browser.broken = false;
  expect(await reconcile()).toMatchObject({ state: 'on' });
  expect(addresses()).toEqual(['https://push.example.com/2']);
});

test('a page of somebody else’s network in place of the key is no key', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<p>Welcome to our hotel</p>')));
  await says(await exchanged());
  expect(browser.subscription?.endpoint).toBe('https://push.example.com/2');
});
