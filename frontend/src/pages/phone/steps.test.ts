import { describe, expect, test } from 'vitest';
import type { Standing } from '../../pwa/notifications';
import { type Seen, stepsOf } from './steps';

const GOOD: Seen = {
  secure: true,
  installed: true,
  offered: false,
  able: 'granted',
  here: { state: 'on', device: {} } as Standing,
  account: true,
  device: 'phone',
};
const states = (seen: Partial<Seen>) => stepsOf({ ...GOOD, ...seen }).map(({ state }) => state);
const ways = (seen: Partial<Seen>) => stepsOf({ ...GOOD, ...seen }).map(({ way }) => way);

test('on a phone that hears, everything stands and nothing is offered', () => {
  expect(states({})).toEqual(['stands', 'stands', 'stands']);
  expect(ways({})).toEqual([null, null, null]);
});

describe('what is missing is told apart, with its way out', () => {
  test.each<[string, Partial<Seen>, (string | null)[]]>([
    [
      'an address without https',
      { secure: false, able: 'insecure', here: { state: 'insecure' } },
      [null, null, null],
    ],
    ['a tab on an iPhone', { installed: false, able: 'ios-tab', here: null }, [null, 'pictures', null]],
    ['a browser that offers to install', { installed: false, offered: true }, [null, 'install', null]],
    ['an account', { account: false, able: 'ask', here: null }, [null, null, 'account']],
    ['a permission nobody asked for', { able: 'ask', here: { state: 'ask' } }, [null, null, 'allow']],
    ['a yes on this device', { here: { state: 'off' } }, [null, null, 'allow']],
    ['a permission that was refused', { able: 'denied', here: { state: 'denied' } }, [null, null, 'again']],
    ['a subscription', { here: { state: 'lost' } }, [null, null, 'again']],
    ['a push service that the server knows', { here: { state: 'refused' } }, [null, null, 'calendar']],
    ['the server', { here: { state: 'away' } }, [null, null, 'again']],
    ['push itself', { able: 'none', here: { state: 'none' } }, [null, null, 'calendar']],
  ])('%s', (_, seen, expected) => {
    expect(ways(seen)).toEqual(expected);
  });
});

test('an address without https is the first thing to do', () => {
  expect(states({ secure: false, installed: false, able: 'insecure', here: { state: 'insecure' } })).toEqual([
    'missing',
    'open',
    'open',
  ]);
});

test('Porchlight need not be on the home screen, but for iPhones', () => {
  expect(states({ installed: false })[1]).toBe('open');
  expect(states({ installed: false, able: 'ios-tab', here: null })[1]).toBe('missing');
});
