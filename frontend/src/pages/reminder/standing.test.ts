import { describe, expect, test } from 'vitest';
import type { Standing } from '../../pwa/notifications';
import { REMINDER } from '../../pwa/testing/porch';
import type { Reminder } from '../../shared/reminder';
import { formatDay, formatMoment, formatWallTime } from '../../words';
import { reminder as words } from '../../words/reminder';
import { nextInWords, type Now } from './next';
import { cardOf } from './standing';

const say = words.card;
const NOW: Now = { tonight: '2026-11-25', zone: 'Europe/Berlin', dayStart: '04:00' };
const on = { ...REMINDER, enabled: true, next_at: '2026-11-25T20:30:00Z' };
const HERE = { state: 'on', device: {} } as Standing;
const NEXT = 'Next: tonight at 21:30';

function card(known: Partial<Parameters<typeof cardOf>[0]>) {
  return cardOf({ reminder: on, here: HERE, others: 0, asOf: null, device: 'phone', ...known }, NOW);
}

describe('the next call', () => {
  const next = (next_at: string, zone = 'Europe/Berlin') => {
    const said = nextInWords({ ...on, next_at, zone }, NOW)!;
    return said.replace(/9:30\s?PM/i, '21:30').replace(/12:30\s?AM/i, '00:30');
  };

  test('is tonight, tomorrow, on a day of the week, or on a date', () => {
    expect(next('2026-11-25T20:30:00Z')).toBe(NEXT);
    expect(next('2026-11-26T20:30:00Z')).toBe('Next: tomorrow at 21:30');
    expect(next('2026-11-28T20:30:00Z')).toBe('Next: on Saturday at 21:30');
    expect(next('2026-12-04T20:30:00Z')).toMatch(/^Next: on Friday,? .*(4 December|December 4) at 21:30$/);
  });

  test('past midnight is still tonight', () => {
    expect(next('2026-11-25T23:30:00Z')).toBe('Next: tonight at 00:30');
  });

  test('of another zone is told in that zone', () => {
    expect(next('2026-11-26T00:30:00Z', 'America/Argentina/Buenos_Aires')).toBe(
      'Next: tonight at 21:30 in Buenos Aires',
    );
  });
});

describe('the card', () => {
  test('without any night knocks nowhere, and says so', () => {
    const { title, texts, offer, canEnd } = card({ reminder: { ...on, weekdays: [], next_at: null } });
    expect([title, texts, offer, canEnd]).toEqual([say.noNight, [say.noNightText], null, true]);
  });

  test('says "on" only where permission, subscription and record stand', () => {
    expect(card({}).texts).toEqual([say.toHere('phone', 0)]);
    const states: Standing['state'][] = [
      'off',
      'ask',
      'denied',
      'none',
      'insecure',
      'ios-tab',
      'lost',
      'refused',
      'away',
    ];
    for (const state of states) {
      const { texts } = card({ here: { state } as Standing });
      expect(texts[0]).toBe(say.toNobody);
    }
  });

  test('asks for permission only after it has said what for', () => {
    const { texts, offer } = card({ here: { state: 'ask' } });
    expect([texts.includes(say.asks.phone), offer]).toEqual([true, 'allow']);
    const off = card({ reminder: REMINDER, here: { state: 'ask' } });
    expect([off.texts, off.offer]).toEqual([[say.offText, say.asks.phone], 'on']);
  });

  test('says why this device hears nothing, and offers no tap that would not help', () => {
    for (const state of ['denied', 'none', 'insecure', 'ios-tab'] as const) {
      const { texts, offer } = card({ here: { state }, others: 1 });
      expect([texts.length, offer], state).toEqual([2, null]);
      expect(texts[0]).toBe(say.toOthers('phone', 1));
    }
    expect(card({ here: { state: 'lost' } }).offer).toBe('again');
  });

  test('rests until the night it is woken', () => {
    const resting = card({ reminder: { ...on, paused_until: '2026-12-03' } });
    expect([resting.title, resting.offer]).toEqual([say.rests, 'wake']);
    expect(card({ reminder: { ...on, paused_until: '2026-11-25' } }).title).not.toBe(say.rests);
  });

  test('without the server says only how it last stood, when that was, and offers nothing', () => {
    const asOf = new Date(2026, 10, 19, 21, 4);
    const stood = (reminder: Reminder) =>
      card({ reminder, asOf, here: { state: 'away' }, others: null, device: 'computer' });
    expect(stood(on)).toEqual({
      title: say.was.set(formatWallTime('21:30')),
      texts: [say.asOf.computer(formatMoment(asOf)), words.away],
      offer: null,
      canEnd: false,
    });
    expect(stood(REMINDER).title).toBe(say.was.off);
    expect(stood({ ...on, paused_until: '2026-12-03' }).title).toBe(say.was.resting(formatDay('2026-12-03')));
    expect(stood({ ...on, paused_until: '2026-11-25' }).title).toBe(say.was.set(formatWallTime('21:30')));
  });
});
