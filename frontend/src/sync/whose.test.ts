// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { browser, Device, page } from './testing/device';
import { ANA, texts, write } from './testing/pair';
import { Server } from './testing/server';

// A device holds Ana's notebook, and its browser somebody else's session: the answer to a sign-in got lost on its way.
browser();
const one = await page();
const BEN = { name: 'Ben', password: ANA.password };

let server: Server;
let phone: Device;

beforeEach(async () => {
  server = new Server();
  phone = new Device(one, server);
  await phone.reload();
  await phone.here((app) => app.signUp({ ...ANA, code: null }));
  await phone.here((app) => app.syncNow());
  server.answer('POST', '/api/people', { ...BEN, zone: 'UTC' }, null);
  server.sessions.clear();
  await write(phone, 1, 'Ana’s, not sent');
  phone.fates = ['answer lost'];
  await expect(phone.here((app) => app.signIn(BEN))).rejects.toMatchObject({ code: 'offline' });
  expect(server.sessions.get(phone.session ?? '')?.name).toBe('Ben');
});

test('nothing of hers is sent to the other account', async () => {
  await phone.here((app) => app.syncNow());
  expect(server.accounts.map(({ journal }) => journal.records.size)).toEqual([0, 0]);
  expect([phone.stage, await texts(phone)]).toEqual(['signed_out', ['Ana’s, not sent']]);
});

test.each([false, true])(
  'when the other account is erased, her notebook stays (page opened anew: %s)',
  async (anew) => {
    server.answer('POST', '/api/erasure', BEN, phone.session);
    if (anew) await phone.reload();
    await phone.here((app) => app.syncNow());
    expect([phone.stage, await texts(phone)]).toEqual(['signed_out', ['Ana’s, not sent']]);
  },
);

test('asked to erase, it erases neither the other account nor hers', async () => {
  await expect(phone.here((app) => app.eraseEverything(BEN.password))).rejects.toMatchObject({
    code: 'signed_out',
  });
  expect([server.accounts.length, await texts(phone)]).toEqual([2, ['Ana’s, not sent']]);
  server.answer('POST', '/api/erasure', BEN, phone.session);
  await expect(phone.here((app) => app.eraseEverything(ANA.password))).rejects.toMatchObject({
    code: 'erased',
  });
  expect([server.accounts.length, await texts(phone)]).toEqual([1, ['Ana’s, not sent']]);
});
