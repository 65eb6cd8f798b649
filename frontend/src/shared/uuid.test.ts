// @vitest-environment node
import { expect, test } from 'vitest';
import cases from '../../../tests/vectors/uuid5.json';
import { sha1 } from './sha1';
import { madeAt, uuid5, uuid7 } from './uuid';

test.each(cases)('$name in $namespace', ({ namespace, name, id }) => {
  expect(uuid5(namespace, name)).toBe(id);
});

test('digests of every length are those of the platform', async () => {
  for (let length = 0; length < 200; length += 1) {
    const message = Uint8Array.from({ length }, (_, at) => (at * 37) & 0xff);
    expect(sha1(message)).toEqual(new Uint8Array(await crypto.subtle.digest('SHA-1', message)));
  }
});

test('ids by time are version 7 and carry their millisecond', () => {
  const at = Date.now() + 60_000;
  const id = uuid7(at);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(madeAt(id)).toBe(at);
  expect(madeAt(uuid5(id, 'night:2026-11-22'))).toBeNull();
});

test('ids rise within a millisecond, beyond its counter, and when the clock is set back', () => {
  const now = Date.now() + 3_600_000;
  const ids = Array.from({ length: 10_000 }, (_, n) => uuid7(n < 9_000 ? now : now - 50_000));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
