import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { addDays } from '../../../shared/day';
import { on, put, remove } from '../../../store/records';
import type { Noticing } from './received';
import { writing, type Writing } from './writing';

let day = '2026-11-19'; // a night for each test
let page: Writing;

const held = async () => (await on(day)) as Noticing[];
const texts = async () => (await held()).map(({ body }) => body.text);
const at = (place: number) => page.lines.value[place]!;

beforeEach(() => {
  day = addDays(day, 1);
  page = writing(day, () => undefined);
});

it('words written while the record was removed elsewhere become a record of their own', async () => {
  page.type(0, 'tea');
  await page.flush();
  page.receive(await held());
  const { id } = at(0);
  await remove('noticing', id!);
  page.type(0, 'tea and toast');
  page.receive(await held());
  await page.flush();
  page.receive(await held());
  expect(at(0).text).toBe('tea and toast');
  expect(await texts()).toEqual(['tea and toast']);
});

it('what another device says of a line while its words are being written here stays', async () => {
  page.type(0, 'tea');
  await page.flush();
  page.receive(await held());
  page.type(0, 'tea and toast');
  await put('noticing', at(0).id!, day, { text: 'tea', signal: 'helped' });
  page.receive(await held());
  await page.flush();
  expect(await held()).toMatchObject([{ body: { text: 'tea and toast', signal: 'helped' } }]);
  page.receive(await held());
  expect(at(0).signal).toBe('helped');
});

it('words of a record that was removed before the page heard of it are a record of their own at once', async () => {
  page.type(0, 'tea');
  await page.flush();
  page.receive(await held());
  const { id } = at(0);
  await remove('noticing', id!);
  page.type(0, 'tea and toast');
  await page.flush();
  expect(at(0).id).not.toBe(id);
  page.receive(await held());
  expect(await held()).toMatchObject([{ id: at(0).id, body: { text: 'tea and toast' } }]);
});
