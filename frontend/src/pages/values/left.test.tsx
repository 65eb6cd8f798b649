import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { go } from '../../router';
import { addDays } from '../../shared/day';
import { uuid7 } from '../../shared/uuid';
import { today } from '../../state/tonight';
import { leave, leftBehind } from '../../state/drafts/behind';
import { all, get, put, remove } from '../../store/records';
import { value } from './testing/made';
import { Values } from './values';

/** The page is gone, and whatever it still had to keep or to note has landed. */
async function closed() {
  cleanup();
  await new Promise((done) => setTimeout(done, 60));
}

afterEach(async () => {
  await closed();
  for (const kind of ['reflection', 'value', 'commitment'] as const)
    for (const { id } of await all(kind)) await remove(kind, id);
  localStorage.clear();
});

async function open(address: string) {
  await closed();
  go('/values', { replace: true });
  go(address, { replace: true });
  render(<Values />);
  await screen.findByRole('heading', { level: 1 });
}

const field = (name: RegExp) => screen.getByLabelText<HTMLTextAreaElement>(name);
const type = (name: RegExp, text: string) => fireEvent.input(field(name), { target: { value: text } });
const answer = /^When did you feel/;
const alive = () => fireEvent.click(screen.getByRole('button', { name: /^When you felt most alive/ }));

test('an answer that was typed past its limit is whole on coming back, on a later page and in it', async () => {
  await open('/values/clarify');
  type(answer, 'a'.repeat(1990));
  await screen.findByRole('button', { name: 'Remove it' });
  type(answer, 'a'.repeat(2012));
  await open('/values/clarify');
  alive();
  await waitFor(() => expect(field(answer).value).toHaveLength(2012));
  await closed();
  const id = (await all('reflection'))[0]!.id;
  expect(leftBehind(`reflection ${id}`)).toMatchObject({ id, draft: { text: 'a'.repeat(2012) } });
  expect(leftBehind('reflection alive')).toBeNull();
});

test('what was left behind of an answer on the page where it was begun is found by its id', async () => {
  const id = uuid7();
  await put('reflection', id, addDays(today.value, -7), { question: 'alive', text: 'The old' });
  leave('reflection alive', { id, draft: { text: 'The old answer' }, over: { text: 'The old' } });
  await open('/values/clarify');
  alive();
  await waitFor(async () => expect((await get('reflection', id))?.body.text).toBe('The old answer'));
  fireEvent.click(await screen.findByRole('button', { name: 'Answer it anew' }));
  await waitFor(() => expect(field(answer).value).toBe(''));
  type(answer, 'A new answer');
  await waitFor(async () => expect(await all('reflection')).toHaveLength(2));
  expect((await get('reflection', id))?.body.text).toBe('The old answer');
  expect(localStorage).toHaveLength(0);
});

test('a new value begins empty when the one that was left behind had been kept after all', async () => {
  const id = uuid7();
  await put('value', id, null, value(id, { name: 'Patience' }).body);
  leave('value new', { id, draft: { name: 'Patience' }, over: { name: '' } });
  await open('/values/new');
  await waitFor(() => expect(leftBehind('value new')).toBeNull());
  expect(field(/^In your own words/).value).toBe('');
  type(/^In your own words/, 'Rest');
  await waitFor(async () =>
    expect((await all('value')).map(({ body }) => body.name).sort()).toEqual(['Patience', 'Rest']),
  );
});

test('what was left behind of a value that is being begun goes on there, in the same entry', async () => {
  const id = uuid7();
  await put('value', id, null, value(id, { name: 'Pat' }).body);
  leave('value new', { id, draft: { name: 'Patience' }, over: { name: 'Pat' } });
  await open('/values/new');
  await waitFor(async () => expect((await all('value')).map(({ body }) => body.name)).toEqual(['Patience']));
  expect(field(/^In your own words/).value).toBe('Patience');
});

test('a page with nothing to leave lets lie what another tab has left', async () => {
  await open('/values/new');
  const left = { id: null, draft: { name: 'x'.repeat(512) } };
  leave('value new', left);
  dispatchEvent(new Event('pagehide'));
  await closed();
  expect(leftBehind('value new')).toEqual(left);
});
