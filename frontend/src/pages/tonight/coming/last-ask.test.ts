// @vitest-environment node
import { expect, test } from 'vitest';
import type { Calm } from '../../../shared/kinds';
import type { Entry } from '../../../store/records';
import { lastAsk } from './last-ask';

const ask = (id: string, day: string, calm: Calm | null = null) =>
  ({
    kind: 'reassurance',
    id,
    day,
    version: 1,
    unsent: false,
    body: { trigger: 'tone', did: 'waited', note: null, calm },
  }) as Entry;
const line = { ...ask('c9', '2026-11-18'), kind: 'noticing', body: { text: 'Tea', signal: null } } as Entry;

test('the last ask of the evening before is come back to, and it alone', () => {
  const entries = [ask('a2', '2026-11-18'), ask('a1', '2026-11-18'), line, ask('b1', '2026-11-19')];
  expect(lastAsk(entries, '2026-11-19')?.id).toBe('a2');
});

test('nothing is asked about an older evening, nor about this one', () => {
  expect(lastAsk([ask('a1', '2026-11-17'), ask('b1', '2026-11-19')], '2026-11-19')).toBeNull();
});

test.each(['yes', 'no', 'dont_know'] as const)('an answer is an answer: %s', (calm) => {
  const entries = [ask('a1', '2026-11-18'), ask('a2', '2026-11-18', calm)];
  expect(lastAsk(entries, '2026-11-19')).toBeNull(); // and the earlier one is not asked about in its place
});
