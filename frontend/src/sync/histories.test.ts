// @vitest-environment node
// Two devices of one person and a server, with everything that can happen on the way between them.
import { expect, test } from 'vitest';
import { browser, Device, page, type Page, pass } from './testing/device';
import { Ledger } from './testing/ledger';
import type { Journal } from './testing/journal';
import { type Chance, chance, seedOfRun } from './testing/random';
import { Server } from './testing/server';

const HISTORIES = Number(import.meta.env['VITE_HISTORIES'] ?? 200);
/** On each device. */
const STEPS = 30;
const SLICES = 10;
const YEARS = 10 * 365 * 86_400_000;

browser();
const pages = [await page(), await page()];
const seed = seedOfRun();

test.each(Array.from({ length: SLICES }, (_, slice) => slice))(
  `everybody converges and no acknowledged text is missing (VITE_SEED=${seed}, %i)`,
  async (slice) => {
    for (let n = slice; n < HISTORIES; n += SLICES)
      await history(chance(seed * 10_000 + n), `history ${n} of seed ${seed}`);
  },
  60_000,
);

async function history(random: Chance, name: string): Promise<void> {
  const server = new Server();
  const devices = pages.map(
    (one, n) => new Device(one, server, n * Math.round((random() - 0.5) * 2 * YEARS)),
  );
  const ledger = new Ledger();
  for (const [n, device] of devices.entries()) {
    await device.reload();
    const who = { name: 'Ana', password: 'left the hall light on' };
    await device.here(({ signUp, signIn }) => (n === 0 ? signUp({ ...who, code: null }) : signIn(who)));
  }
  const turns = devices.flatMap((device) => Array.from({ length: STEPS }, () => device));
  while (turns.length > 0) await ledger.step(turns.splice(random.below(turns.length), 1)[0]!, random);
  await settle(devices);

  const journal = server.accounts[0]!.journal;
  for (const device of devices) await device.here((one) => converged(one, journal, name));
  ledger.check(journal, name);
}

/** Everything that can still happen happens, on a good network. */
async function settle(devices: readonly Device[]): Promise<void> {
  pass(11_000);
  for (let round = 0; round < 4; round += 1) {
    for (const device of devices) {
      device.fates = [];
      await device.reload();
      await device.here((one) => one.syncNow());
    }
  }
}

async function converged(one: Page, journal: Journal, name: string): Promise<void> {
  const shown = await one.between('2026-11-01', '2026-11-30');
  const here = shown.map(({ kind, id, version, day, body }) => [
    `${kind} ${id}`,
    { version, fields: { day, ...body } },
  ]);
  const there = [...journal.records].map(([key, { version, fields }]) => [key, { version, fields }]);
  expect(Object.fromEntries(here), name).toEqual(Object.fromEntries(there));
  expect([await one.waiting(), await one.parked()], name).toEqual([0, []]);
}
