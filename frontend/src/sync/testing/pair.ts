// Ana's phone and tablet, both signed in, and what a test does with them.
import { Device, type Page } from './device';
import type { Journal } from './journal';
import { Server } from './server';

export const DAY = '2026-11-22';
export const ANA = { name: 'Ana', password: 'left the hall light on' };

export interface Pair {
  server: Server;
  phone: Device;
  tablet: Device;
  /** Ana's on the server. */
  journal: Journal;
}

/** Two new devices, both of which have synced once and know who they are. */
export async function pair(one: Page, other: Page): Promise<Pair> {
  const server = new Server();
  const [phone, tablet] = [new Device(one, server), new Device(other, server)];
  for (const device of [phone, tablet]) await device.reload();
  await phone.here((app) => app.signUp({ ...ANA, code: null }));
  await tablet.here((app) => app.signIn(ANA));
  for (const device of [phone, tablet]) await sync(device);
  const [account] = server.accounts;
  if (!account) throw new Error('Ana could not sign up');
  return { server, phone, tablet, journal: account.journal };
}

export function idOf(n: number): string {
  return `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

export function write(device: Device, n: number, text: string): Promise<void> {
  return device.here((app) => app.put('noticing', idOf(n), DAY, { text, signal: null }));
}

export function sync(device: Device): Promise<void> {
  return device.here((app) => app.syncNow());
}

/** The lines of the night as the device shows them. */
export function texts(device: Device): Promise<string[]> {
  return device.here(async (app) =>
    (await app.on(DAY)).flatMap(({ body }) => ('text' in body ? body.text : [])),
  );
}

export async function tenLinesEverywhere({ phone, tablet }: Pair): Promise<void> {
  for (let n = 0; n < 10; n += 1) await write(phone, n, `Line ${n}`);
  await sync(phone);
  await sync(tablet);
}

/** The notebooks on a device; the worker's inbox for shared texts is not one. */
export function notebooks(device: Device): Promise<string[]> {
  return device.here(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return names.filter((name) => name !== 'porchlight-inbox');
  });
}
