// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { HOLD } from '../store/copy';
import { browser, Device, page, pass } from './testing/device';
import { ANA, DAY, idOf, notebooks, texts, write } from './testing/pair';
import { Server } from './testing/server';

browser();
const one = await page();
const other = await page();

let server: Server;
let phone: Device;
let tablet: Device;

beforeEach(async () => {
  server = new Server();
  [phone, tablet] = [new Device(one, server), new Device(other, server)];
  for (const device of [phone, tablet]) await device.reload();
});

function look(device: Device, nothing_seen: boolean): Promise<void> {
  return device.here((app) => app.put('night', app.idOnce('night', DAY), DAY, { nothing_seen }));
}

function signUp(device: Device): Promise<void> {
  return device.here((app) => app.signUp({ ...ANA, code: null }));
}

test('signing up adopts what is on the device, under ids that all devices of the person agree on', async () => {
  await write(phone, 1, 'Before there was an account');
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
    `noticing ${idOf(1)}`,
    `preference ${once[1]!}`,
  ]);
  expect(await notebooks(phone)).toEqual([`porchlight-${person}`]);
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
  await write(tablet, 1, 'On the tablet');
  await tablet.here((app) =>
    app.put('preference', app.idOnce('preference', null), null, {
      day_start: '04:00',
      theme: 'night',
      look_back: true,
    }),
  );
  await tablet.here((app) => app.signIn(ANA));
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
    await write(phone, 1, 'Before there was an account');
    await look(phone, true);
    phone.breaksAfter = after;
    await signUp(phone).catch(() => undefined);
    await phone.reload();
    await phone.here((app) => app.finishAdoption());
    await phone.here((app) => app.syncNow());
    const { id, journal } = server.accounts[0]!;
    expect(journal.records.size, `killed after ${after}`).toBe(2);
    expect(await phone.here((app) => app.on(DAY))).toHaveLength(2);
    expect(await notebooks(phone)).toEqual([`porchlight-${id}`]);
  }
});

test('an adoption that is finished later leaves alone what was written and removed since', async () => {
  await write(phone, 1, 'They made me tea');
  await write(phone, 2, 'They waited up');
  phone.breaksAfter = 5; // the two lines are over, and the device is hers
  await expect(signUp(phone)).rejects.toThrow();
  await phone.reload();
  await write(phone, 1, 'They made me tea, and toast');
  await phone.here((app) => app.remove('noticing', idOf(2)));
  await phone.here((app) => app.finishAdoption());
  expect(await texts(phone)).toEqual(['They made me tea, and toast']);
  expect(await notebooks(phone)).toEqual([`porchlight-${server.accounts[0]!.id}`]);
});

test('nor does a line come back that was removed for good since, however often its end fails', async () => {
  await write(phone, 1, 'They made me tea');
  await write(phone, 2, 'They waited up');
  phone.breaksAfter = 5;
  await expect(signUp(phone)).rejects.toThrow();
  await phone.reload();
  await phone.here((app) => app.remove('noticing', idOf(2)));
  pass(HOLD + 1_000);
  await phone.here((app) => app.lapse());
  for (const end of [0, 1, null]) {
    phone.breaksAfter = end;
    await phone.here((app) => app.finishAdoption()).catch(() => undefined);
    await phone.reload();
    expect(await texts(phone)).toEqual(['They made me tea']);
  }
  await phone.here((app) => app.syncNow());
  expect(server.accounts[0]!.journal.records.size).toBe(1);
  expect(await notebooks(phone)).toEqual([`porchlight-${server.accounts[0]!.id}`]);
});

test('what another tab was writing while the device changed hands comes along', async () => {
  await write(phone, 1, 'They made me te');
  await phone.here(async (app) => {
    const tab = await app.connect('porchlight');
    const late = { kind: 'noticing', version: 0, day: DAY };
    const stop = app.onNews((news) => {
      if (news.about !== 'person') return;
      stop();
      void tab.put('records', { ...late, id: idOf(1), body: { text: 'They made me tea', signal: null } });
      void tab.put('records', { ...late, id: idOf(2), body: { text: 'They waited up', signal: null } });
    });
    await signUp(phone);
    tab.close();
  });
  expect(await texts(phone)).toEqual(['They made me tea', 'They waited up']);
});

test('a refused sign-up leaves everything as it was', async () => {
  await signUp(tablet);
  await write(phone, 1, 'Still here');
  await expect(signUp(phone)).rejects.toMatchObject({ code: 'name_taken', status: 409 });
  await phone.here(async (app) => {
    expect([app.person(), (await app.on(DAY)).length]).toEqual([null, 1]);
  });
});

test("nobody else can sign in over somebody's notebook", async () => {
  await signUp(phone);
  await tablet.here((app) => app.signUp({ ...ANA, name: 'Cleo', code: null }));
  await write(phone, 1, "Ana's");
  await expect(phone.here((app) => app.signIn({ ...ANA, name: 'Cleo' }))).rejects.toMatchObject({
    code: 'somebody_else',
  });
  await expect(phone.here((app) => app.signUp({ ...ANA, name: 'Ben', code: null }))).rejects.toMatchObject({
    code: 'somebody_else',
  });
  await phone.here((app) => app.syncNow());
  expect([server.accounts.length, phone.stage, server.taken]).toEqual([2, 'signed_out', []]);
  expect(await phone.here((app) => app.on(DAY))).toHaveLength(1);
});

test('the account follows the device to another zone', async () => {
  await signUp(phone);
  server.accounts[0]!.zone = 'Pacific/Auckland';
  await phone.here((app) => app.syncNow());
  expect(server.accounts[0]!.zone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
});
