import { expect, test } from 'vitest';
import { CALL_STATES, type Call, type CallState } from '../../shared/reminder';
import { nightsOf } from './past';

const at = (state: CallState, call: Call['call'] = 'evening'): Call => ({
  call,
  state,
  night: '2026-11-22',
  dueAt: new Date(call === 'evening' ? '2026-11-22T20:30:00Z' : '2026-11-22T21:30:00Z'),
});

test('whatever became of a call is said in words of its own', () => {
  const said = CALL_STATES.flatMap((state) => nightsOf([at(state)])[0]?.says);
  expect(said).toHaveLength(new Set(CALL_STATES).size);
  expect(new Set(said).size).toBe(said.length);
  for (const words of said) expect(words).toMatch(/^[A-Z]/);
});

test('one that a later call took the place of says so before it, in one row', () => {
  const rows = nightsOf([at('sent', 'second'), at('replaced')]);
  expect(rows.map(({ night }) => night)).toEqual(['2026-11-22']);
  expect(rows[0]?.says[0]).toBe('A later one came instead');
  expect(rows[0]?.says[1]).toMatch(/^A second time at /);
});
