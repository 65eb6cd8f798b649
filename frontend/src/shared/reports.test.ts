import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { forgetReports, HOUR, keepReport, makeReports, type Report, requestFor } from './reports';

const NOW = Date.UTC(2026, 10, 25, 20, 30);
const shown: Report = { what: 'shown', delivery: 'a', at: NOW };
const later: Report = { what: 'later', night: '2026-11-25', at: NOW + HOUR };

beforeEach(forgetReports);

test('an hour asked for an hour late is not asked for, and in between only what is left of it', () => {
  expect(requestFor(later, NOW)?.body).toEqual({ night: '2026-11-25', minutes: 60 });
  expect(requestFor(later, NOW + HOUR / 3)?.body).toEqual({ night: '2026-11-25', minutes: 40 });
  expect(requestFor(later, NOW + HOUR - 60_000)?.body).toEqual({ night: '2026-11-25', minutes: 15 });
  expect(requestFor(later, NOW + HOUR)).toBeNull();
});

test('that a notice was shown is worth telling for three days', () => {
  expect(requestFor(shown, NOW + 71 * HOUR)).toEqual({ path: '/push/shown', body: { delivery: 'a' } });
  expect(requestFor(shown, NOW + 73 * HOUR)).toBeNull();
});

test('what the server has not heard stays, in order, and what it has heard goes, a refusal by name', async () => {
  for (const delivery of ['a', 'b', 'c']) await keepReport({ what: 'shown', delivery, at: Date.now() });
  const asked: object[] = [];
  const answered = (statuses: number[]) =>
    makeReports(({ body }) => {
      asked.push(body);
      return Promise.resolve(statuses.shift() ?? 0);
    });
  const named = (reports: Report[]) => reports.map((report) => report.what === 'shown' && report.delivery);
  const { left, refused } = await answered([204, 503, 422]);
  expect([named(left), named(refused)]).toEqual([['b'], ['c']]);
  expect(await answered([204])).toEqual({ left: [], refused: [] });
  expect(asked).toEqual([{ delivery: 'a' }, { delivery: 'b' }, { delivery: 'c' }, { delivery: 'b' }]);
});
