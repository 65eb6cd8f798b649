import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { on, put, remove } from '../../store/records';
import { setNothingSeen } from './nothing';
import { mayBeYesterday, moveNight } from './yesterday';

const held = async (day: string) =>
  (await on(day))
    .filter((entry) => entry.kind !== 'night' || entry.body.nothing_seen)
    .map(({ kind }) => kind);

describe('"this was yesterday"', () => {
  it.each([
    ['2026-11-20T02:59:00Z', false], // 03:59 in Vienna: still the evening before
    ['2026-11-20T03:00:00Z', true],
    ['2026-11-20T08:00:00Z', true],
    ['2026-11-20T16:59:00Z', true], // 17:59 in Vienna
    ['2026-11-20T17:00:00Z', false],
    ['2026-11-20T20:00:00Z', false],
  ])('is offered from the day start until the evening: %s %s', (now, offered) => {
    expect(mayBeYesterday(new Date(now), '2026-11-20', '04:00', 'Europe/Vienna')).toBe(offered);
  });

  it('is offered right after midnight to those whose day starts there', () => {
    expect(mayBeYesterday(new Date('2026-11-20T00:20:00Z'), '2026-11-20', '00:00', 'UTC')).toBe(true);
  });

  it('is not offered through the evening of those whose day starts at noon', () => {
    expect(mayBeYesterday(new Date('2026-11-20T17:59:00Z'), '2026-11-20', '12:00', 'UTC')).toBe(true);
    expect(mayBeYesterday(new Date('2026-11-20T18:00:00Z'), '2026-11-20', '12:00', 'UTC')).toBe(false);
  });

  it('moves everything on the page, and gives exactly that back', async () => {
    await put('noticing', 'a1', '2026-11-20', { text: 'tea', signal: 'helped' });
    await put('act', 'a2', '2026-11-20', { signal: 'tired', outcome: 'honoured', note: null });
    await put('noticing', 'a3', '2026-11-19', { text: 'was here', signal: null });
    const { moved, back } = await moveNight('2026-11-20', '2026-11-19');
    expect(moved).toBe(true);
    expect(await held('2026-11-20')).toEqual([]);
    expect(await held('2026-11-19')).toEqual(['noticing', 'act', 'noticing']);
    await back();
    expect(await held('2026-11-20')).toEqual(['noticing', 'act']);
    expect(await held('2026-11-19')).toEqual(['noticing']);
  });

  it('moves the answer "nothing I could see" too', async () => {
    await setNothingSeen('2026-10-20', true);
    const { back } = await moveNight('2026-10-20', '2026-10-19');
    expect([await held('2026-10-20'), await held('2026-10-19')]).toEqual([[], ['night']]);
    await back();
    expect([await held('2026-10-20'), await held('2026-10-19')]).toEqual([['night'], []]);
  });

  it('leaves a week’s check-in on its Monday, which is the only day it can have', async () => {
    const untouched = { cared_for: null, appreciated: null, close: null, myself: null, worth: null };
    await put('checkin', 'c1', '2026-11-23', { ...untouched, understood: 5 });
    expect((await moveNight('2026-11-23', '2026-11-22')).moved).toBe(false);
    await put('noticing', 'c2', '2026-11-23', { text: 'tea', signal: null });
    const { back } = await moveNight('2026-11-23', '2026-11-22');
    expect([await held('2026-11-23'), await held('2026-11-22')]).toEqual([['checkin'], ['noticing']]);
    await back();
    expect(await held('2026-11-23')).toEqual(['checkin', 'noticing']);
  });

  it('does not bring back what was removed in the meantime', async () => {
    await put('noticing', 'b1', '2026-09-20', { text: 'tea', signal: null });
    const { back } = await moveNight('2026-09-20', '2026-09-19');
    await remove('noticing', 'b1');
    await back();
    expect(await held('2026-09-20')).toEqual([]);
  });

  it('with nothing on the page says that there was nothing to move', async () => {
    expect((await moveNight('2026-08-20', '2026-08-19')).moved).toBe(false);
  });
});
