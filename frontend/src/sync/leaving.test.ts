// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { browser, Device, page, pass } from './testing/device';
import { ANA, DAY, idOf, notebooks, write } from './testing/pair';
import { Server } from './testing/server';

browser();
const one = await page();

let server: Server;
let phone: Device;

beforeEach(async () => {
  server = new Server();
  phone = new Device(one, server);
  await phone.reload();
});

function signUp(device: Device): Promise<void> {
  return device.here((app) => app.signUp({ ...ANA, code: null }));
}

test('signing out with something unsent says how much, and does nothing', async () => {
  await signUp(phone);
  await phone.here((app) => app.syncNow());
  await write(phone, 1, 'Not sent');
  phone.fates = ['request lost'];
  expect(await phone.here((app) => app.signOut())).toEqual({ unsent: 1 });
  expect(await phone.here((app) => app.on(DAY))).toHaveLength(1);
});

test('signing out sends what can be sent, and then nothing of the person is on the device', async () => {
  await signUp(phone);
  await write(phone, 1, 'Sent at the last moment');
  expect(await phone.here((app) => app.signOut())).toEqual({ unsent: 0 });
  expect(server.accounts[0]!.journal.records.size).toBe(1);
  expect([await notebooks(phone), [...phone.marks], phone.session, server.sessions.size]).toEqual([
    [],
    [],
    null,
    0,
  ]);
  await phone.here(async (app) => {
    expect([app.person(), await app.on(DAY)]).toEqual([null, []]);
  });
});

test('signing out by force without a network erases at once, and ends the session when there is one again', async () => {
  await signUp(phone);
  await write(phone, 1, 'Given up');
  phone.fates = ['request lost'];
  expect(await phone.here((app) => app.signOut({ force: true }))).toEqual({ unsent: 0 });
  expect([await notebooks(phone), server.sessions.size]).toEqual([[], 1]);
  await phone.reload();
  await phone.here((app) => app.finishLeaving());
  expect([[...phone.marks], server.sessions.size]).toEqual([[], 0]);
});

test('signing out ends what comes to this device, on both sides, and without a network on this one', async () => {
  for (const away of [false, true]) {
    const closed: string[] = [];
    const end = (what: string) => () => {
      closed.push(`${what} after ${server.sessions.size}`);
      return Promise.resolve(true);
    };
    const worker = {
      getNotifications: () => Promise.resolve([{ close: end('notice') }]),
      pushManager: { getSubscription: () => Promise.resolve({ unsubscribe: end('subscription') }) },
    };
    const serviceWorker = { ready: Promise.resolve(worker), getRegistration: () => Promise.resolve(worker) };
    Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: serviceWorker });
    await signUp(phone);
    phone.marks.set('porchlight.knock', 'yes');
    await phone.here((app) => app.syncNow());
    if (away) phone.fates = ['request lost'];
    await phone.here((app) => app.signOut({ force: true }));
    const left = away ? 1 : 0; // sessions that the server knows of
    expect(closed).toEqual([`notice after ${left}`, `subscription after ${left}`]);
    expect(phone.marks.has('porchlight.knock')).toBe(false);
    Reflect.deleteProperty(navigator, 'serviceWorker');
    server = new Server();
    phone = new Device(one, server);
    await phone.reload();
  }
});

test('a sign-out killed in the middle is finished at the next start', async () => {
  await signUp(phone);
  await write(phone, 1, 'To be erased');
  await phone.here((app) => app.syncNow());
  const { id } = server.accounts[0]!;
  phone.marks.clear();
  phone.marks.set('porchlight.leaving', `porchlight-${id} porchlight`);
  await phone.reload();
  await phone.here((app) => app.finishLeaving());
  expect([await notebooks(phone), [...phone.marks]]).toEqual([[], []]);
});

test('where the browser would not let go, the next try is at the same notebook', async () => {
  await signUp(phone);
  await write(phone, 1, 'To be erased');
  await phone.here(async (app) => {
    vi.spyOn(phone.indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('', 'UnknownError');
    });
    await expect(app.signOut({ force: true })).rejects.toMatchObject({ name: 'StorageRefused' });
    await app.signOut({ force: true });
  });
  expect([await notebooks(phone), [...phone.marks]]).toEqual([[], []]);
});

test('a removal that could still be undone does not hold up signing out for long', async () => {
  await signUp(phone);
  await write(phone, 1, 'Removed');
  await phone.here((app) => app.syncNow());
  await phone.here((app) => app.remove('noticing', idOf(1)));
  expect(await phone.here((app) => app.signOut())).toEqual({ unsent: 1 });
  pass(11_000);
  expect(await phone.here((app) => app.signOut())).toEqual({ unsent: 0 });
  expect(server.accounts[0]!.journal.records.size).toBe(0);
});
