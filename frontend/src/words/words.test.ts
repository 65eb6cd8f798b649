import { describe, expect, test } from 'vitest';
import {
  formatDay,
  formatList,
  formatMoment,
  formatNights,
  formatPlace,
  formatTime,
  formatWallTime,
  formatZone,
  plural,
} from '.';
import { spoken } from './language';
import { standIn } from './stand-in';

/** Everything that is said anywhere; what only helps to count has no words of its own. */
const catalogue = import.meta.glob(['./en/**/*.ts', '!./en/counting.ts'], { eager: true });

/** Every text of a catalogue with its path; functions are asked with small numbers, which also pass for words. */
function texts(part: unknown, path: string): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') return texts((part as (...given: unknown[]) => unknown)(2, 3, 4, 5), path);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, each]) => texts(each, `${path}.${key}`));
}

describe('counting', () => {
  const nights = { one: '# night', other: '# nights' };

  test('one and many have their own form', () => {
    expect(plural(1, nights)).toBe('1 night');
    expect(plural(0, nights)).toBe('0 nights');
    expect(plural(1234, nights)).toBe('1,234 nights');
  });

  test('a form that the catalogue lacks falls back to the general one', () => {
    expect(plural(1, { other: '# of them' })).toBe('1 of them');
  });
});

test('things one after another stand as the language puts them', () => {
  expect(formatList(['one chance', 'two signals', 'one ask'])).toBe('one chance, two signals, one ask');
  expect(formatList([])).toBe('');
});

describe('nights and times', () => {
  test('a night is the same date in every zone', () => {
    expect(formatDay('2026-11-19', 'weekday')).toBe('Thursday');
    expect(formatDay('2026-11-19', 'date')).toMatch(/19 November|November 19/);
  });

  test('a moment of today is only a time', () => {
    const now = new Date(2026, 10, 22, 21, 4);
    expect(formatMoment(now, now)).toBe(formatTime(now));
    expect(formatMoment(new Date(2026, 10, 19, 21, 4), now)).toContain('2026');
    expect(formatWallTime('04:00')).toMatch(/^0?4:00/);
  });

  test('a stretch of nights is short, and says its years when they are not this one', () => {
    expect(formatNights('2026-09-07', '2026-10-04', '2026-11-19')).toMatch(/7.*4/);
    expect(formatNights('2026-09-07', '2026-10-04', '2026-11-19')).not.toContain('2026');
    expect(formatNights('2024-09-02', '2026-01-04', '2026-11-19')).toMatch(/2024.*2026/);
  });

  test('a zone without a place is told by its hours alone', () => {
    expect(formatZone('Etc/GMT-10')).toBe('GMT+10:00');
    expect(formatPlace('Etc/GMT-10')).toBe('GMT+10:00');
    expect(formatZone('Europe/Berlin')).toMatch(/^Berlin, /);
  });

  test('the reader’s region decides how, the catalogue which language', () => {
    expect(spoken('en', ['en-GB', 'de'])).toBe('en-GB');
    expect(spoken('en', ['de-AT'])).toBe('en-AT');
    expect(spoken('en', ['not a tag', 'fr'])).toBe('en');
    expect(
      new Intl.DateTimeFormat(spoken('en', ['de-AT']), { timeStyle: 'short' }).format(
        new Date(2026, 0, 1, 21, 4),
      ),
    ).toBe('21:04');
  });
});

describe('the catalogue', () => {
  const all = texts(catalogue, 'words');
  /** The person’s own “should”, which they caught: a name, and no advice. */
  const caught = /“shoulds?”/g;

  test('no text is empty, and no number is left out', () => {
    expect(all.filter(([, text]) => text.trim() === '' || text.includes('#'))).toEqual([]);
  });

  test('nothing is shouted, nobody is told what they ought to do', () => {
    expect(all.filter(([, text]) => /!|\bshould\b|\bmust\b/i.test(text.replace(caught, '')))).toEqual([]);
  });

  test('nobody is taken for a man or a woman, and nobody is praised', () => {
    const gendered = /\b(s?he|him|his|hers?|husband|wife|boyfriend|girlfriend)\b/i;
    const praising = /\b(well done|good (job|work|for you)|amazing|awesome|congratulations|keep it up)\b/i;
    expect(all.filter(([, text]) => gendered.test(text) || praising.test(text))).toEqual([]);
  });

  test('quotes and apostrophes are the ones of print', () => {
    expect(all.filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });
});

describe('the stand-ins', () => {
  const plain = {
    title: 'Tonight',
    lines: ['First', 'Second'],
    kept: (n: number) => `${n} kept`,
    deep: { text: 'Kept on this phone' },
  };

  test('the long one is longer and keeps numbers', () => {
    const long = standIn(plain, 'de');
    expect(long.deep.text.length).toBeGreaterThan(plain.deep.text.length);
    expect(long.kept(3)).toMatch(/^3 kept/);
    expect(long.lines).toHaveLength(2);
  });

  test('the Arabic one has no Latin letter left', () => {
    const turned = texts(standIn(catalogue, 'ar'), 'words').map(([, text]) => text);
    expect(turned.filter((text) => /[a-z]/i.test(text))).toEqual([]);
  });
});
