import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addDays } from '../../../shared/day';
import { on } from '../../../store/records';
import { clearMarks } from '../../../store/marks';
import type { Noticing } from './received';
import { leaveBehind, takeUp } from './unkept';
import { writing, type Writing } from './writing';

let day = '2026-11-19'; // a night for each test
let page: Writing;

const held = async () => (await on(day)) as Noticing[];
const texts = (of: Writing) => of.lines.value.map(({ text }) => text);

/** The page as it opens after the browser took the last one away. */
async function reopened(): Promise<Writing> {
  const next = writing(day, () => undefined);
  next.receive(await held());
  takeUp(next);
  return next;
}

beforeEach(() => {
  day = addDays(day, 1);
  page = writing(day, () => undefined);
});

afterEach(() => {
  localStorage.clear();
});

it('brings back what was typed in the last moment before the page went away', async () => {
  page.type(1, 'typed just bef');
  page.choose(1, 'helped');
  leaveBehind(page);
  const next = await reopened();
  expect(texts(next)).toContain('typed just bef');
  await next.flush();
  expect((await held()).map(({ body }) => body)).toEqual([{ text: 'typed just bef', signal: 'helped' }]);
  expect(localStorage).toHaveLength(0);
});

it('brings back a line that is too long into its own place', async () => {
  page.type(0, 'short');
  await page.flush();
  page.type(0, 'x'.repeat(600));
  leaveBehind(page);
  const next = await reopened();
  expect(texts(next)).toEqual(['x'.repeat(600), '', '']);
  expect((await held()).map(({ body }) => body.text)).toEqual(['short']);
});

it('does not write over words that came to stand there meanwhile', async () => {
  page.type(0, 'first');
  await page.flush();
  page.type(0, 'first, here');
  leaveBehind(page);
  const other = writing(day, () => undefined);
  other.receive(await held());
  other.type(0, 'first, on the other device');
  await other.flush();
  expect(texts(await reopened())).toEqual(['first, on the other device', 'first, here', '']);
});

it('lets words wait that find ten lines written, and brings them back once one is free', async () => {
  page.type(0, 'left');
  leaveBehind(page);
  const full = writing(day, () => undefined);
  for (let n = 0; n < 10; n += 1) full.type(full.next()!, `${n}`);
  await full.flush();
  expect(takeUp(full)).toBe(true);
  leaveBehind(full);
  expect(texts(full)).not.toContain('left');
  full.type(0, '');
  await full.flush();
  expect(texts(await reopened())).toContain('left');
});

it('leaves nothing behind of a page that is kept, and nothing at all once somebody signs out', async () => {
  page.type(0, 'tea');
  leaveBehind(page);
  expect(localStorage).toHaveLength(1);
  await page.flush();
  leaveBehind(page);
  expect(localStorage).toHaveLength(0);
  page.type(0, 'tea and');
  leaveBehind(page);
  clearMarks();
  expect(localStorage).toHaveLength(0);
});

it('lets lie what another tab has left of the night', async () => {
  page.type(0, 'tea');
  leaveBehind(page);
  const other = writing(day, () => undefined);
  leaveBehind(other);
  expect(texts(await reopened())).toContain('tea');
});
