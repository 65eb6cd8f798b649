// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { browser, Device, page, pass } from './testing/device';
import { Server } from './testing/server';

browser();
const one = await page();
const other = await page();
const DAY = '2026-11-22';
const ana = { name: 'Ana', password: 'left the hall light on' };
const ID = '00000000-0000-7000-8000-000000000001';

let server: Server;
let phone: Device;
let tablet: Device;

beforeEach(async () => {
  server = new Server();
  [phone, tablet] = [new Device(one, server), new Device(other, server)];
  for (const device of [phone, tablet]) await device.reload();
});

function write(device: Device, id: string, text: string): Promise<void> {
  return device.here((app) => app.put('noticing', id, DAY, { text, signal: null }));
}

function look(device: Device, nothing_seen: boolean): Promise<void> {
  return device.here((app) => app.put('night', app.idOnce('night', DAY), DAY, { nothing_seen }));
}

function signUp(device: Device): Promise<void> {
  return device.here((app) => app.signUp({ ...ana, code: null }));
}

/** The notebooks on a device; the worker's inbox for shared texts is not one. */
function databases(device: Device): Promise<string[]> {
  return device.here(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return names.filter((name) => name !== 'porchlight-inbox');
  });
}

test('signing up adopts what is on the device, under ids that all devices of the person agree on', async () => {
  await write(phone, ID, 'Before there was an account');
  await look(phone, true);
  await phone.here((app) =>
    app.put('preference', app.idOnce('preference', null), null, {
      day_start: '05:00',
      theme: 'day',
      look_back: true,
    }),
  );
  await signUp(phone);
  await phone.here((app) => app.syncNow());
  const [{ id: person, journal }] = server.accounts as [Server['accounts'][0]];
  const once = await phone.here((app) =>
    Promise.resolve([app.idOnce('night', DAY, person), app.idOnce('preference', null, person)]),
  );
  expect([...journal.records.keys()].toSorted()).toEqual([
    `night ${once[0]!}`,
    `noticing ${ID}`,
    `preference ${once[1]!}`,
  ]);
  expect(await databases(phone)).toEqual([`porchlight-${person}`]);
});

test('signing in on a second device merges: a night on both sides is one, and only what was chosen of preferences counts', async () => {
  await signUp(phone);
  await look(phone, true);
  await phone.here((app) =>
    app.put('preference', app.idOnce('preference', null), null, {
      day_start: '05:30',
      theme: 'system',
      look_back: true,
    }),
  );
  await phone.here((app) => app.syncNow());
  await look(tablet, false);
  await write(tablet, ID, 'On the tablet');
  await tablet.here((app) =>
    app.put('preference', app.idOnce('preference', null), null, {
      day_start: '04:00',
      theme: 'night',
      look_back: true,
    }),
  );
  await tablet.here((app) => app.signIn(ana));
  for (const device of [tablet, phone]) await device.here((app) => app.syncNow());
  for (const device of [tablet, phone]) {
    await device.here(async (app) => {
      expect((await app.on(DAY)).map(({ kind, body }) => ({ kind, ...body }))).toEqual(
        expect.arrayContaining([
          { kind: 'night', nothing_seen: true },
          { kind: 'noticing', text: 'On the tablet', signal: null },
        ]),
      );
      expect(await app.on(DAY)).toHaveLength(2);
      expect((await app.get('preference', app.idOnce('preference', null)))?.body).toEqual({
        day_start: '05:30',
        theme: 'night',
        look_back: true,
      });
    });
  }
});

test('an adoption killed after any number of steps is finished at the next start, and everything is there once', async () => {
  for (let after = 0; after < 24; after += 1) {
    server = new Server();
    phone = new Device(one, server);
    await phone.reload();
    await write(phone, ID, 'Before there was an account');
    await look(phone, true);
    phone.breaksAfter = after;
    await signUp(phone).catch(() => undefined);
    await phone.reload();
    await phone.here((app) => app.finishAdoption());
    await phone.here((app) => app.syncNow());
    const { id, journal } = server.accounts[0]!;
    expect(journal.records.size, `killed after ${after}`).toBe(2);
    expect(await phone.here((app) => app.on(DAY))).toHaveLength(2);
    expect(await databases(phone)).toEqual([`porchlight-${id}`]);
  }
});

test('a refused sign-up leaves everything as it was', async () => {
  await signUp(tablet);
  await write(phone, ID, 'Still here');
  await expect(signUp(phone)).rejects.toMatchObject({ code: 'name_taken', status: 409 });
  await phone.here(async (app) => {
    expect([app.person(), (await app.on(DAY)).length]).toEqual([null, 1]);
  });
});

test('signing out with something unsent says how much, and does nothing', async () => {
  await signUp(phone);
  await phone.here((app) => app.syncNow());
  await write(phone, ID, 'Not sent');
  phone.fates = ['request lost'];
  expect(await phone.here((app) => app.signOut())).toEqual({ unsent: 1 });
  expect(await phone.here((app) => app.on(DAY))).toHaveLength(1);
});

test('signing out sends what can be sent, and then nothing of the person is on the device', async () => {
  await signUp(phone);
  await write(phone, ID, 'Sent at the last moment');
  expect(await phone.here((app) => app.signOut())).toEqual({ unsent: 0 });
  expect(server.accounts[0]!.journal.records.size).toBe(1);
  expect([await databases(phone), [...phone.marks], phone.session, server.sessions.size]).toEqual([
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
  await write(phone, ID, 'Given up');
  phone.fates = ['request lost'];
  expect(await phone.here((app) => app.signOut({ force: true }))).toEqual({ unsent: 0 });
  expect([await databases(phone), server.sessions.size]).toEqual([[], 1]);
  await phone.reload();
  await phone.here((app) => app.finishLeaving());
  expect([[...phone.marks], server.sessions.size]).toEqual([[], 0]);
});

test('a sign-out killed in the middle is finished at the next start', async () => {
  await signUp(phone);
  await write(phone, ID, 'To be erased');
  await phone.here((app) => app.syncNow());
  const { id } = server.accounts[0]!;
  phone.marks.clear();
  phone.marks.set('porchlight.leaving', `porchlight-${id} porchlight`);
  await phone.reload();
  await phone.here((app) => app.finishLeaving());
  expect([await databases(phone), [...phone.marks]]).toEqual([[], []]);
});

test("nobody else can sign in over somebody's notebook", async () => {
  await signUp(phone);
  await tablet.here((app) => app.signUp({ ...ana, name: 'Cleo', code: null }));
  await write(phone, ID, "Ana's");
  await expect(phone.here((app) => app.signIn({ ...ana, name: 'Cleo' }))).rejects.toMatchObject({
    code: 'somebody_else',
  });
  await phone.here((app) => app.syncNow());
  expect([phone.stage, server.taken]).toEqual(['signed_out', []]);
  expect(await phone.here((app) => app.on(DAY))).toHaveLength(1);
});

test('the account follows the device to another zone', async () => {
  await signUp(phone);
  server.accounts[0]!.zone = 'Pacific/Auckland';
  await phone.here((app) => app.syncNow());
  expect(server.accounts[0]!.zone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
});

test('a removal that could still be undone does not hold up signing out for long', async () => {
  await signUp(phone);
  await write(phone, ID, 'Removed');
  await phone.here((app) => app.syncNow());
  await phone.here((app) => app.remove('noticing', ID));
  expect(await phone.here((app) => app.signOut())).toEqual({ unsent: 1 });
  pass(11_000);
  expect(await phone.here((app) => app.signOut())).toEqual({ unsent: 0 });
  expect(server.accounts[0]!.journal.records.size).toBe(0);
});
