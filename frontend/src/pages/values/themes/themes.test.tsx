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

async function hands() {
  cleanup();
  await open('/values/themes');
  const heading = await screen.findByRole('heading', { name: 'hands' });
  return within(heading.closest('section')!);
}

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

test('what is no longer held can be taken once more', async () => {
  await answered();
  await picked('Making things');
  const [made] = await all('value');
  await amend('value', made!.id, { held_from: addDays(today.value, -9), held_until: today.value });
  expect((await hands()).getByRole('button', { name: 'Make it a value' })).toBeTruthy();
});
