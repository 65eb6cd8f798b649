import { beforeEach, expect, test } from 'vitest';
import { REMINDER, Browser, open, Porch } from '../pwa/testing/porch';
import { deviceZone } from '../shared/zone';
import { keepReminder, lastReminder } from '../store/facts';
import { setPerson } from '../store/whose';
import { followReminder } from './following';

const ELSEWHERE = 'Pacific/Auckland';
let porch: Porch;
let people = 0;
let owner: string;

beforeEach(() => {
  porch = new Porch();
  porch.reminder.zone = ELSEWHERE;
  open(porch, new Browser());
  owner = `somebody-${++people}`;
  setPerson({ id: owner, name: 'Ana', zone: ELSEWHERE });
});

test('a reminder that follows goes along to the zone of this device', async () => {
  await keepReminder(REMINDER, owner, true);
  await followReminder();
  expect(porch.reminder.zone).toBe(deviceZone());
  expect((await lastReminder())?.reminder.zone).toBe(deviceZone());
  porch.asked = [];
  await followReminder();
  expect(porch.asked).toEqual(['GET /reminder']);
});

test('one that stays is left where it is, whatever this device remembered', async () => {
  porch.reminder.zone_follows = false;
  await keepReminder(REMINDER, owner, true);
  await followReminder();
  expect([porch.reminder.zone, (await lastReminder())?.reminder.zone_follows]).toEqual([ELSEWHERE, false]);
});

test('a device on which nobody looked at the reminder knows how it stands, and takes it nowhere', async () => {
  await followReminder();
  expect([porch.asked, (await lastReminder())?.reminder.zone]).toEqual([['GET /reminder'], ELSEWHERE]);
  await followReminder();
  expect(porch.reminder.zone).toBe(ELSEWHERE);
});

test('one that was looked at once has been looked at, whoever asks after that', async () => {
  await keepReminder(REMINDER, owner, true);
  await keepReminder(REMINDER, owner);
  expect(await lastReminder()).toMatchObject({ looked: true, reminder: REMINDER });
});

test('a server that does not know the zone keeps the one before', async () => {
  porch.refuses = { 'PUT /reminder': 422 };
  await keepReminder(REMINDER, owner, true);
  await followReminder();
  expect((await lastReminder())?.reminder.zone).toBe(ELSEWHERE);
});

test('what was answered after a sign-out is kept for nobody', async () => {
  setPerson({ id: 'the-next', name: 'Ben', zone: ELSEWHERE });
  await keepReminder(REMINDER, owner);
  expect(await lastReminder()).toBeNull();
});
