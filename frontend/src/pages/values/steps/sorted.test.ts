// @vitest-environment node
import { expect, test } from 'vitest';
import { made } from '../testing/made';
import { nextStep, sorted, type Step } from './sorted';
import { lastDay } from './step-form';

const TODAY = '2026-11-25';
const blank = { value: null, if_text: null, then_text: null, obstacle: null, obstacle_note: null };
const step = (id: string, day: string, outcome: 'done' | 'not' | null = null): Step =>
  made('commitment', id, day, { ...blank, step: id, outcome });

test('today’s stands ahead, the nearest first; what is over waits for an answer, the newest first', () => {
  const steps = [
    step('sunday', '2026-11-29'),
    step('today', TODAY),
    step('tuesday', '2026-11-24'),
    step('monday', '2026-11-23'),
    step('done', '2026-11-20', 'done'),
    step('not', '2026-11-22', 'not'),
  ];
  const { ahead, waiting, been } = sorted(steps, TODAY);
  const ids = (some: Step[]) => some.map(({ id }) => id);
  expect([ids(ahead), ids(waiting), ids(been)]).toEqual([
    ['today', 'sunday'],
    ['tuesday', 'monday'],
    ['not', 'done'],
  ]);
});

test('the compass shows the nearest ahead, else the last that is over: for two weeks, and where it may look back', () => {
  const [ahead, over] = [step('today', TODAY), step('tuesday', '2026-11-24')];
  expect(nextStep([over, ahead], TODAY, true)?.id).toBe('today');
  expect(nextStep([over, ahead], TODAY, false)?.id).toBe('today');
  expect(nextStep([over], TODAY, true)?.id).toBe('tuesday');
  expect(nextStep([over], TODAY, false)).toBeNull();
  expect(nextStep([step('old', '2026-11-11')], TODAY, true)?.id).toBe('old');
  expect(nextStep([step('older', '2026-11-10')], TODAY, true)).toBeNull();
  expect(nextStep([step('done', TODAY, 'done')], TODAY, true)).toBeNull();
});

test('a step may lie a year ahead', () => {
  expect(lastDay(TODAY)).toBe('2027-11-25');
});
