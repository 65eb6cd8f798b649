// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { browser, Device, page } from './testing/device';
import { ANA, DAY, notebooks, texts, write } from './testing/pair';
import { Server } from './testing/server';

browser();
const one = await page();
const other = await page();

let server: Server;
let phone: Device;
let tablet: Device;
let farewells: number;
other.onNews(({ about }) => {
  if (about === 'erased') farewells += 1;
});

beforeEach(async () => {
  server = new Server();
  [phone, tablet] = [new Device(one, server), new Device(other, server)];
  for (const device of [phone, tablet]) await device.reload();
  farewells = 0;
  await phone.here((app) => app.signUp({ ...ANA, code: null }));
  await write(phone, 1, 'On both');
  await phone.here((app) => app.syncNow());
  await tablet.here((app) => app.signIn(ANA));
  await tablet.here((app) => app.syncNow());
});

function erase(device: Device, password: string | null = ANA.password): Promise<void> {
  return device.here((app) => app.eraseEverything(password));
}

async function bare(device: Device): Promise<void> {
  expect([await notebooks(device), [...device.marks], device.session]).toEqual([[], [], null]);
  await device.here(async (app) => {
    expect([app.person(), await app.on(DAY)]).toEqual([null, []]);
  });
}

test('the account goes, and everything of the person on this device', async () => {
  await erase(phone);
  expect([server.accounts, server.sessions.size]).toEqual([[], 0]);
  await bare(phone);
});

test('a wrong password takes nothing away', async () => {
  await expect(erase(phone, 'another')).rejects.toMatchObject({ code: 'password_wrong' });
  expect([server.accounts.length, await texts(phone)]).toEqual([1, ['On both']]);
});

test('without an answer nothing goes here; when the server answers again, this device follows it', async () => {
  phone.fates = ['request lost'];
  await expect(erase(phone)).rejects.toMatchObject({ code: 'offline' });
  expect([server.accounts.length, await texts(phone)]).toEqual([1, ['On both']]);
  phone.fates = ['answer lost'];
  await expect(erase(phone)).rejects.toMatchObject({ code: 'offline' });
  expect([server.accounts.length, await texts(phone)]).toEqual([0, ['On both']]);
  await phone.here((app) => app.syncNow());
  phone.marks.delete('porchlight.erased');
  await bare(phone);
});

test('asked once more after a lost answer, it is done', async () => {
  phone.fates = ['answer lost'];
  await expect(erase(phone)).rejects.toMatchObject({ code: 'offline' });
  await erase(phone);
  await bare(phone);
});

test('another device empties itself at its next sync, what it had not sent included, and tells why', async () => {
  await write(tablet, 2, 'Not sent');
  await erase(phone);
  expect(await texts(tablet)).toEqual(['On both', 'Not sent']);
  await tablet.here((app) => app.syncNow());
  expect([farewells, [...tablet.marks.keys()]]).toEqual([1, ['porchlight.erased']]);
  tablet.marks.clear(); // once it was read
  await bare(tablet);
  await tablet.here((app) => app.syncNow());
  expect([farewells, server.erased.size]).toEqual([1, 0]);
});

test('a device that was about to join the account is emptied when it is opened again, wherever it had got to', async () => {
  for (let steps = 1; steps < 12; steps += 1) {
    server = new Server();
    phone = new Device(one, server);
    await phone.reload();
    await phone.here((app) => app.signUp({ ...ANA, code: null }));
    tablet = new Device(other, server);
    await tablet.reload();
    await write(tablet, 2, 'From before the account');
    tablet.breaksAfter = steps;
    const joined = await tablet
      .here((app) => app.signIn(ANA))
      .then(
        () => true,
        () => false,
      );
    await erase(phone);
    await tablet.reload();
    await tablet.here((app) => app.finishLeaving().then(app.finishAdoption).then(app.syncNow));
    tablet.marks.delete('porchlight.erased');
    await bare(tablet);
    if (joined) return;
  }
  throw new Error('It never joined.');
});

test('a device that was only signed out keeps what it has', async () => {
  server.sessions.delete(tablet.session ?? '');
  await tablet.here((app) => app.syncNow());
  expect([tablet.stage, await texts(tablet), farewells]).toEqual(['signed_out', ['On both'], 0]);
});

test('the subscription goes on the server before it goes in the browser', async () => {
  const closed: number[] = [];
  const unsubscribe = () => Promise.resolve(closed.push(server.sessions.size) > 0);
  const worker = {
    getNotifications: () => Promise.resolve([]),
    pushManager: { getSubscription: () => Promise.resolve({ unsubscribe }) },
  };
  const serviceWorker = { ready: Promise.resolve(worker), getRegistration: () => Promise.resolve(worker) };
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: serviceWorker });
  await erase(phone);
  Reflect.deleteProperty(navigator, 'serviceWorker');
  expect(closed).toEqual([0]);
});

test('without an account this device alone is emptied', async () => {
  const fresh = new Device(one, server);
  await fresh.reload();
  await write(fresh, 3, 'Nowhere else');
  await erase(fresh, null);
  await bare(fresh);
  expect(server.accounts.length).toBe(1);
});
