import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { addDays } from '../../../shared/day';
import { today } from '../../../state/tonight';
import { all, amend, put } from '../../../store/records';
import { close, open } from '../testing/page';

afterEach(() => close('value', 'reflection'));

async function answered() {
  const text = 'My hands knew what to do. That my hands were useful.';
  await put('reflection', 'answer', today.value, { question: 'alive', text });
}

async function opened(name: string) {
  cleanup();
  await open('/values/themes');
  const heading = await screen.findByRole('heading', { name });
  return within(heading.closest('section')!);
}

const hands = () => opened('hands');

/** Makes it a value, and gives that another name. */
async function picked(name: string) {
  fireEvent.click((await hands()).getByRole('button', { name: 'Make it a value' }));
  const field = await screen.findByDisplayValue('hands');
  fireEvent.input(field, { target: { value: name } });
  fireEvent.blur(field);
  await waitFor(async () => expect((await all('value')).map(({ body }) => body.name)).toEqual([name]));
}

test('what was picked and given another name is not offered once more', async () => {
  await answered();
  await picked('Making things');
  const [made] = await all('value');
  const theme = await hands();
  expect(theme.queryByRole('button', { name: 'Make it a value' })).toBeNull();
  expect(theme.getByRole('link', { name: 'On your compass' }).getAttribute('href')).toBe(
    `/values/${made!.id}?of=themes`,
  );
});

test('nor is it once the answers say it in another form more often', async () => {
  await answered();
  await picked('Making things');
  const text = 'A hand to lend. Her hand on the wood. One hand is enough.';
  await put('reflection', 'another', today.value, { question: 'eighty', text });
  const theme = await opened('hand');
  expect(theme.queryByRole('button', { name: 'Make it a value' })).toBeNull();
  expect(theme.getByRole('link', { name: 'On your compass' })).toBeTruthy();
});

test('what was picked and let go leads to where it can be held again, and makes no second value', async () => {
  await answered();
  await picked('Making things');
  const [made] = await all('value');
  await amend('value', made!.id, { held_from: addDays(today.value, -9), held_until: today.value });
  const theme = await hands();
  expect(theme.queryByRole('button', { name: 'Make it a value' })).toBeNull();
  const there = theme.getByRole('link', { name: 'Among your values, not held now' });
  cleanup();
  await open(there.getAttribute('href')!);
  fireEvent.click(await screen.findByRole('button', { name: 'Hold it again' }));
  await waitFor(async () => expect((await all('value')).map(({ body }) => body.held_until)).toEqual([null]));
});

test('the page of a value says what came back and made it, which can be let go, and is then offered anew', async () => {
  await answered();
  await picked('Making things');
  expect(screen.getByText(/^Picked from your answers/).textContent).toContain('hands');
  fireEvent.click(screen.getByRole('button', { name: 'Forget that' }));
  await waitFor(() => expect(screen.queryByText(/^Picked from your answers/)).toBeNull());
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  await waitFor(async () => expect((await all('value'))[0]?.body.theme ?? null).toBeNull());
  expect((await hands()).getByRole('button', { name: 'Make it a value' })).toBeTruthy();
});
