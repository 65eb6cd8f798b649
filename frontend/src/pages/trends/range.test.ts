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

test('any weeks can be looked at: they end with their last Sunday, not with tonight', () => {
  const far = stretch({ from: '2026-03-02', to: '2026-05-25' }, '2026-11-19', '2020-01-01');
  expect(far.mondays).toHaveLength(13);
  expect(far).toMatchObject({
    since: '2026-03-02',
    until: '2026-05-31',
    nights: 91,
    past: true,
    young: false,
  });
});

test('own weeks that reach to this one end tonight, and begin with the first night written', () => {
  const far = stretch({ from: '2026-11-09', to: '2026-11-16' }, '2026-11-19', '2026-11-11');
  expect(far).toMatchObject({
    since: '2026-11-11',
    until: '2026-11-19',
    nights: 9,
    past: false,
    young: true,
  });
});

test('one week alone is a range', () => {
  const far = stretch({ from: '2026-03-02', to: '2026-03-02' }, '2026-11-19', '2020-01-01');
  expect(far).toMatchObject({ mondays: ['2026-03-02'], nights: 7, until: '2026-03-08' });
});
