// @vitest-environment node
import { afterEach, expect, test } from 'vitest';
import { browser, Device, page, pass } from '../sync/testing/device';
import { Server } from '../sync/testing/server';
import { HOLD } from './copy';
import type { News } from './news';

browser();
const one = await page();
const DAY = '2026-11-22';
const tea = { text: 'They made me tea 🫖', signal: null };
const [A, B, C] = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b', 'c'] as [
  string,
  string,
  string,
];

async function device(): Promise<Device> {
  const fresh = new Device(one, new Server());
  await fresh.reload();
  return fresh;
}

let stop = () => {};
afterEach(() => {
  stop();
});

test('what is put is there after a reload, and waits for the server', async () => {
  const phone = await device();
  await phone.here((app) => app.put('noticing', A, DAY, tea));
  await phone.reload();
  await phone.here(async (app) => {
    expect(await app.get('noticing', A)).toEqual({
      kind: 'noticing',
      id: A,
      day: DAY,
      version: 0,
      body: tea,
      unsent: true,
    });
    expect(await app.waiting()).toBe(1);
  });
});

test('an entry is changed in a field as it stands by then, and what is gone is not', async () => {
  const phone = await device();
  await phone.here(async (app) => {
    await app.put('act', A, DAY, { signal: 'tired', outcome: 'honoured', note: null });
    expect(await app.amend('act', A, { note: 'In bed by nine' })).toBe(true);
    expect(await app.amend('act', A, { outcome: 'not_this_time' })).toBe(true);
    expect((await app.get('act', A))?.body).toEqual({
      signal: 'tired',
      outcome: 'not_this_time',
      note: 'In bed by nine',
    });
    await app.remove('act', A);
    expect(await app.amend('act', A, { note: null })).toBe(false);
    expect(await app.get('act', A)).toBeNull();
  });
});

test('a night is read in the order of making, a range by night', async () => {
  const phone = await device();
  await phone.here(async (app) => {
    await app.put('noticing', B, DAY, tea);
    await app.put('act', A, DAY, { signal: 'tired', outcome: 'honoured', note: null });
    await app.put('noticing', C, '2026-11-20', tea);
    await app.put('preference', app.idOnce('preference', null), null, {
      day_start: '05:00',
      theme: 'day',
      look_back: true,
    });
    expect((await app.on(DAY)).map(({ id }) => id)).toEqual([A, B]);
    expect((await app.between('2026-11-01', DAY)).map(({ id }) => id)).toEqual([C, A, B]);
    expect(await app.between('2026-11-23', '2026-11-20')).toEqual([]);
    expect(await app.first()).toBe('2026-11-20');
  });
});

test('an empty notebook has no first day and no entry', async () => {
  const phone = await device();
  await phone.here(async (app) => {
    expect(await app.first()).toBeNull();
    expect(await app.get('noticing', A)).toBeNull();
    expect(await app.on(DAY)).toEqual([]);
  });
});

test('what is removed is gone from every reading; undo brings it back, also after a reload', async () => {
  const phone = await device();
  await phone.here(async (app) => {
    await app.put('noticing', A, DAY, tea);
    await app.remove('noticing', A);
    expect(await app.on(DAY)).toEqual([]);
    expect(await app.get('noticing', A)).toBeNull();
    expect(await app.first()).toBeNull();
  });
  await phone.reload();
  pass(HOLD - 100);
  await phone.here(async (app) => {
    expect(await app.undo('noticing', A)).toBe(true);
    expect(await app.on(DAY)).toHaveLength(1);
    expect(await app.undo('noticing', A)).toBe(false);
  });
});

test('after ten seconds undo says that it is too late, and not a word is left on the device', async () => {
  const phone = await device();
  await phone.here(async (app) => {
    await app.put('noticing', A, DAY, tea);
    await app.remove('noticing', A);
  });
  pass(HOLD);
  await phone.here(async (app) => {
    expect(await app.undo('noticing', A)).toBe(false);
    await app.lapse();
    const db = await app.database();
    expect(await Promise.all(app.STORES.map((store) => db.getAll(store)))).toEqual([[], [], [], [], []]);
  });
});

test('what exists once a night is one record, however often it is made', async () => {
  const phone = await device();
  await phone.here(async (app) => {
    await app.put('night', app.idOnce('night', DAY), DAY, { nothing_seen: true });
    await app.put('night', app.idOnce('night', DAY), DAY, { nothing_seen: false });
    expect(await app.on(DAY)).toMatchObject([{ body: { nothing_seen: false } }]);
  });
});

test('every write is news of the days it touched, by hand, once it is on disk', async () => {
  const phone = await device();
  const heard: News[] = [];
  stop = one.onNews((news) => heard.push(news));
  await phone.here(async (app) => {
    await app.put('noticing', A, DAY, tea);
    await app.put('noticing', A, '2026-11-21', tea);
    await app.put('noticing', A, '2026-11-21', tea);
    await app.remove('noticing', A);
  });
  expect(heard.filter(({ about }) => about === 'entries')).toEqual([
    { about: 'entries', days: [DAY], byHand: true },
    { about: 'entries', days: [DAY, '2026-11-21'], byHand: true },
    { about: 'entries', days: ['2026-11-21'], byHand: true },
    { about: 'entries', days: ['2026-11-21'], byHand: true },
  ]);
});

test('record and outbox are one: a write that breaks off leaves neither', async () => {
  const phone = await device();
  for (const after of [0, 1]) {
    phone.breaksAfter = after;
    await expect(phone.here((app) => app.put('noticing', A, DAY, tea))).rejects.toThrow('could not keep');
    await phone.reload();
    await phone.here(async (app) => {
      expect([await app.on(DAY), await app.waiting()]).toEqual([[], 0]);
    });
  }
});

test('a kind that only a newer release knows is kept and not shown', async () => {
  const phone = await device();
  await phone.here(async (app) => {
    const db = await app.database();
    await db.put('records', { kind: 'moonrise', id: A, day: DAY, version: 3, body: { seen: 'late' } });
    expect(await app.on(DAY)).toEqual([]);
    expect(await db.count('records')).toBe(1);
  });
});

test('all of a kind are read by their ids, however much else there is, and nothing that was removed', async () => {
  const phone = await device();
  await phone.here(async (app) => {
    const rating = { value: C, would_like: 8, actually: 3 };
    await app.put('noticing', A, DAY, tea);
    await app.put('rating', B, DAY, rating);
    await app.put('rating', A, '2026-11-20', rating);
    await app.put('reflection', A, DAY, { question: 'alive', text: 'On the porch' });
    expect((await app.all('rating')).map(({ id, unsent }) => [id, unsent])).toEqual([
      [A, true],
      [B, true],
    ]);
    await app.remove('rating', A);
    expect((await app.all('rating')).map(({ id }) => id)).toEqual([B]);
    expect(await app.all('value')).toEqual([]);
  });
});

test('a day that is only planned makes no first night', async () => {
  const phone = await device();
  await phone.here(async (app) => {
    const step = { value: null, step: 'Lie down', if_text: null, then_text: null };
    const open = { ...step, outcome: null, obstacle: null, obstacle_note: null };
    await app.put('commitment', A, '2026-01-01', open);
    await app.put('noticing', B, DAY, tea);
    expect(await app.first()).toBe(DAY);
  });
});
