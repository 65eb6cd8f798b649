import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { uuid7 } from '../../shared/uuid';
import { today } from '../../state/tonight';
import { all, put, remove } from '../../store/records';
import { stepForm } from './steps/step-form';
import { value } from './testing/made';
import { close, open } from './testing/page';

afterEach(() => close('value', 'commitment'));

const write = async (name: RegExp, text: string) => {
  const field = await screen.findByLabelText<HTMLTextAreaElement>(name);
  fireEvent.input(field, { target: { value: text } });
  return field;
};

test('a value that is removed elsewhere while it is written stays open, and becomes one of its own', async () => {
  const id = uuid7();
  await put('value', id, null, value(id, { name: 'Patience' }).body);
  await open(`/values/${id}`);
  const field = await write(/^Why/, 'Because');
  await remove('value', id);
  await waitFor(async () => expect((await all('value')).map(({ body }) => body.why)).toEqual(['Because']));
  expect((await all('value'))[0]).toMatchObject({ body: { name: 'Patience' } });
  expect(field.isConnected).toBe(true);
  expect(field.value).toBe('Because');
});

test('a value that is removed elsewhere while nothing is written there is said to be gone', async () => {
  const id = uuid7();
  await put('value', id, null, value(id, { name: 'Patience' }).body);
  await open(`/values/${id}`);
  await screen.findByLabelText(/^Why/);
  await remove('value', id);
  expect(await screen.findByText('This value is not here any more.')).toBeTruthy();
});

test('a step that is removed elsewhere while it is written stays open, and becomes one of its own', async () => {
  const id = uuid7();
  const { blank, written } = stepForm(today);
  await put('commitment', id, today.value, written({ ...blank, step: 'Walk' }, null)!.body);
  await open(`/values/steps?id=${id}`);
  const field = await write(/^If/, 'It rains');
  await remove('commitment', id);
  await waitFor(async () =>
    expect((await all('commitment')).map(({ body }) => [body.step, body.if_text])).toEqual([
      ['Walk', 'It rains'],
    ]),
  );
  expect(field.isConnected).toBe(true);
  expect(field.value).toBe('It rains');
});
