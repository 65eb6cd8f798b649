// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { dialled, FOR, type Line } from './line';
import { countryOf, NUMBERS } from './numbers';
import { ZONES } from './zones';

const all: [country: string, line: Line][] = Object.entries(NUMBERS).flatMap(([country, lines]) =>
  lines.map((line): [string, Line] => [country, line]),
);
const WANTED = ['DE', 'AT', 'CH', 'GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'FR', 'ES', 'IT', 'NL', 'PL', 'SE'];

describe('the numbers', () => {
  test('are there for the countries we said', () => {
    expect(Object.keys(NUMBERS)).toEqual(expect.arrayContaining(WANTED));
  });

  test.each(Object.keys(NUMBERS))('in %s there is one for danger now, and one to talk to', (country) => {
    const kinds = NUMBERS[country]!.map(({ who }) => who);
    expect(kinds.filter((who) => who === 'now')).toHaveLength(1);
    expect(kinds.some((who) => who === 'anybody' || who === 'women')).toBe(true);
  });

  test.each(all)('%s: $name says whose it is, and when it was read', (_, line) => {
    expect(line.name.trim()).not.toBe('');
    expect(FOR).toContain(line.who);
    expect(line.site).toMatch(/^([a-z0-9-]+\.)+[a-z]{2,}$/);
    if (line.read !== undefined) expect(line.read).toMatch(/^([a-z0-9-]+\.)+[a-z]{2,}$/);
    expect(new Date(`${line.checked}T00:00:00Z`).toISOString().slice(0, 10)).toBe(line.checked);
  });

  test.each(all)('%s: $name can be dialled', (_, { number }) => {
    expect(number).toMatch(/^\+?[\d ]+$/);
    expect(dialled(number)).toMatch(/^tel:\+?\d{2,15}$/);
    expect(dialled(number).replace('tel:', '')).toBe(number.replaceAll(' ', ''));
  });

  test('one number stands once for the same people of a country', () => {
    const keys = all.map(([country, { who, number }]) => `${country} ${who} ${dialled(number)}`);
    expect(keys).toEqual([...new Set(keys)]);
  });
});

describe('the country of a device', () => {
  test.each([
    ['Europe/Berlin', 'DE'],
    ['Europe/Vienna', 'AT'],
    ['Atlantic/Canary', 'ES'],
    ['America/Toronto', 'CA'],
    ['America/Indiana/Knox', 'US'],
    ['Australia/Lord_Howe', 'AU'],
    ['Pacific/Chatham', 'NZ'],
    ['America/Mexico_City', null],
    ['Etc/GMT-7', null],
    ['UTC', null],
  ])('%s is in %s', (zone, country) => expect(countryOf(zone)).toBe(country));

  test('has zones for every country with numbers, and each zone is in one country only', () => {
    expect(Object.keys(ZONES).sort()).toEqual(Object.keys(NUMBERS).sort());
    const zones = Object.values(ZONES).flat();
    expect(zones).toEqual([...new Set(zones)]);
  });

  test('every zone is one that clocks know', () => {
    const whole = Object.values(ZONES)
      .flat()
      .filter((zone) => !zone.endsWith('/'));
    for (const zone of whole) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });
});
