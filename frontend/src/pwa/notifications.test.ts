import { beforeEach, describe, expect, test } from 'vitest';
import { forgetReports, keepReport } from '../shared/reports';
import { endNotices, setWanted, wanted } from '../shared/subscription';
import { allowHere, endedElsewhere, endHere, reconcile, reportShown } from './notifications';
import { Browser, KEY, open, OTHER_KEY, Porch } from './testing/porch';

/** What an opening asks. */
const OPENING = ['GET /push/subscriptions', 'GET /push/key', 'PUT /push/subscriptions'];

let porch: Porch;
let browser: Browser;

beforeEach(async () => {
  [porch, browser] = [new Porch(), new Browser()];
  open(porch, browser);
  setWanted(false);
  await forgetReports();
});

/** A device on which everything stands. */
async function subscribed(): Promise<void> {
  await allowHere();
  porch.asked = [];
}

describe('a yes', () => {
  test('is asked for by a tap, and then permission, subscription and record stand', async () => {
    browser.permission = 'default';
    expect(await allowHere()).toMatchObject({ state: 'on', device: { id: 's1', current: true } });
    expect([browser.questions, browser.subscription?.key, porch.rows.length]).toEqual([1, KEY, 1]);
  });

  test('that is refused leaves nothing behind', async () => {
    browser.permission = 'default';
    browser.answers = 'denied';
    expect(await allowHere()).toEqual({ state: 'denied' });
    expect([wanted(), browser.subscription, porch.rows]).toEqual([false, null, []]);
  });

  test('is no yes of the next person on the device, though the browser’s permission stays', async () => {
    await subscribed();
    porch.rows = []; // signing out ended the session, and the record with it
    await endNotices();
    expect(await reconcile()).toEqual({ state: 'off' });
    expect([browser.subscription, porch.rows, browser.questions]).toEqual([null, [], 0]);
  });
});

describe('at every opening', () => {
  test('nobody is asked anything, and nothing is sent, where nobody said yes', async () => {
    browser.permission = 'default';
    expect(await reconcile()).toEqual({ state: 'ask' });
    browser.permission = 'granted';
    expect(await reconcile()).toEqual({ state: 'off' });
    expect([browser.questions, porch.asked]).toEqual([0, []]);
  });

  test('the server hears that the subscription is still good', async () => {
    await subscribed();
    expect((await reconcile()).state).toBe('on');
    expect(porch.asked).toEqual(OPENING);
    expect(porch.rows).toHaveLength(1);
  });

  test('a subscription that the browser lost is made anew', async () => {
    await subscribed();
    browser.subscription = null;
    expect(await reconcile()).toMatchObject({ state: 'on', device: { id: 's2' } });
    expect([porch.rows.map(({ endpoint }) => endpoint), browser.questions]).toEqual([
      ['https://push.example.com/2'],
      0,
    ]);
  });

  test('a subscription that its push service called dead is made anew, though the browser still has it', async () => {
    await subscribed();
    porch.rows = []; // the server has removed it
    expect((await reconcile()).state).toBe('on');
    expect(porch.rows.map(({ endpoint }) => endpoint)).toEqual(['https://push.example.com/2']);
  });

  test('a subscription that was made with another key is made anew with the server’s', async () => {
    await subscribed();
    porch.key = OTHER_KEY;
    expect((await reconcile()).state).toBe('on');
    expect([browser.subscription?.key, porch.rows.length]).toEqual([OTHER_KEY, 1]);
  });

  test('a worn subscription is exchanged for a new one', async () => {
    await subscribed();
    porch.rows[0]!.worn = true;
    expect(await reconcile()).toMatchObject({ state: 'on', device: { id: 's2', worn: false } });
  });

  test('without a subscription it is not on, and the next opening tries again', async () => {
    await subscribed();
    browser.subscription = null;
    browser.broken = true;
    expect(await reconcile()).toEqual({ state: 'lost' });
    browser.broken = false;
    expect((await reconcile()).state).toBe('on');
  });

  test('without the server it is not on either: nobody knows', async () => {
    await subscribed();
    porch.refuses = { '*': 0 };
    expect(await reconcile()).toEqual({ state: 'away' });
    expect(browser.subscription).not.toBeNull();
  });

  test('a push service that the server sends nothing to is told apart from a server that is away', async () => {
    setWanted(true);
    porch.refuses = { 'PUT /push/subscriptions': 422 };
    porch.code = 'endpoint_refused';
    expect(await reconcile()).toEqual({ state: 'refused' });
  });

  test('a permission that was taken back takes the record along', async () => {
    await subscribed();
    browser.permission = 'denied';
    browser.subscription = null;
    expect(await reconcile()).toEqual({ state: 'denied' });
    expect(porch.rows).toEqual([]);
    browser.permission = 'granted'; // and back again, in the browser's settings
    expect((await reconcile()).state).toBe('on');
  });

  test('a device that forgot the yes, and whose record stands, is on', async () => {
    await subscribed();
    setWanted(false);
    expect((await reconcile()).state).toBe('on');
  });

  test('two callers at once make one subscription', async () => {
    setWanted(true);
    await Promise.all([reconcile(), reconcile()]);
    expect(porch.asked).toEqual(OPENING);
  });
});

describe('an end', () => {
  test('comes to the server first, then to the browser', async () => {
    await subscribed();
    await endHere();
    expect([porch.rows, browser.subscription, wanted()]).toEqual([[], null, false]);
    expect(await reconcile()).toEqual({ state: 'off' });
  });

  test('that the server did not hear has not happened', async () => {
    await subscribed();
    porch.refuses = { '*': 0 };
    await expect(endHere()).rejects.toMatchObject({ code: 'offline' });
    expect([browser.subscription === null, wanted()]).toEqual([false, true]);
  });

  test('from another device ends it here, until the same person signs in again', async () => {
    await subscribed();
    porch.rows = [];
    await endedElsewhere();
    expect([browser.subscription, wanted()]).toEqual([null, true]);
    expect((await reconcile()).state).toBe('on');
  });
});

test('what a notice had to tell is told at the next opening, and a refusal is heard too', async () => {
  for (const delivery of ['a', 'b']) await keepReport({ what: 'shown', delivery, at: Date.now() });
  porch.refuses = { 'POST /push/shown': 0 };
  await reportShown();
  porch.refuses = { 'POST /push/shown': 404 };
  await reportShown();
  porch.refuses = {};
  await reportShown();
  expect(porch.asked).toHaveLength(4);
});

describe('a browser that cannot', () => {
  test('because the page did not come by https says so', async () => {
    Reflect.set(globalThis, 'isSecureContext', false);
    expect(await reconcile()).toEqual({ state: 'insecure' });
  });

  test('because it knows no push says so', async () => {
    Reflect.deleteProperty(globalThis, 'PushManager');
    expect(await reconcile()).toEqual({ state: 'none' });
  });
});
