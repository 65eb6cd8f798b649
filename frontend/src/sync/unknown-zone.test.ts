// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { browser, Device, page } from './testing/device';
import { ANA } from './testing/pair';
import { Server } from './testing/server';

/** Younger than a server that was not renewed for long. */
const NEW = 'America/Coyhaique';

browser();
const one = await page();

test('where the server does not know the zone of the device one can sign up all the same', async () => {
  const told = { ...new Intl.DateTimeFormat().resolvedOptions(), timeZone: NEW };
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(told);
  const server = new Server();
  server.unknownZone = NEW;
  const phone = new Device(one, server);
  await phone.reload();
  await phone.here((app) => app.signUp({ ...ANA, code: null }));
  await phone.here((app) => app.syncNow());
  expect(server.accounts.map(({ name, zone }) => [name, zone])).toEqual([[ANA.name, 'UTC']]);
});
