// @vitest-environment node
import { expect, test } from 'vitest';
import { weekly } from '../../shared/series';
import { stepLanes } from './step-lanes';

const step = (day: string, outcome: string | null, obstacle: string | null) => ({
  kind: 'commitment' as const,
  day,
  body: { step: 'Lie down', outcome, obstacle },
});

test('progress and what got in the way are two lanes on the same weeks; an open step is in neither', () => {
  const { weeks } = weekly('2026-11-09', '2026-11-22', [
    step('2026-11-10', 'done', 'fear'),
    step('2026-11-17', 'moved_towards', null),
    step('2026-11-18', 'not', 'fear'),
    step('2026-11-19', null, null),
  ]);
  const lanes = stepLanes(weeks, 2);
  expect(lanes.map(({ lane, all }) => [lane, all])).toEqual([
    ['went', 3],
    ['fear', 2],
  ]);
  expect(lanes[0]!.sums).toEqual({ done: 1, moved_towards: 1, not: 1, in_the_way: 0 });
  expect(lanes[1]!.chances.map(({ week }) => week)).toEqual([2, 3]);
});

test('without a step there are no lanes', () => {
  expect(stepLanes(weekly('2026-11-09', '2026-11-22', []).weeks, 0)).toEqual([]);
});
