// @vitest-environment node
import { expect, test } from 'vitest';
import { stretch } from './range';

test('twelve weeks end with this one: on a Thursday they are 81 nights', () => {
  const far = stretch('12', '2026-11-19', '2020-01-01');
  expect(far.mondays[0]).toBe('2026-08-31');
  expect(far.mondays).toHaveLength(12);
  expect(far).toMatchObject({ since: '2026-08-31', nights: 81, young: false, offset: 0 });
});

test('before the first night nothing is counted, and the columns stay', () => {
  const far = stretch('12', '2026-11-22', '2026-11-14');
  expect(far.mondays).toHaveLength(12);
  expect(far).toMatchObject({ since: '2026-11-14', nights: 9, young: true, offset: 10 });
});

test('a year is 52 weeks', () => {
  expect(stretch('year', '2026-11-22', '2016-01-01').nights).toBe(364);
});

test('all of it reaches to the first night, and is never less than four columns', () => {
  expect(stretch('all', '2026-11-22', '2016-11-22')).toMatchObject({ since: '2016-11-22', nights: 3653 });
  expect(stretch('all', '2026-11-22', '2026-11-22').mondays).toHaveLength(4);
});

test('a first night that lies in another zone’s tomorrow does no harm', () => {
  expect(stretch('4', '2026-11-22', '2026-11-23')).toMatchObject({ since: '2026-10-26', nights: 28 });
});
