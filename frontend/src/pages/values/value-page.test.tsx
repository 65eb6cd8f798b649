import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { uuid7 } from '../../shared/uuid';
import { today } from '../../state/tonight';
import { all, amend, get, put } from '../../store/records';
import { valueForm } from './value-form';
import { close, open } from './testing/page';

let id: string;

beforeEach(async () => {
  id = uuid7();
  const { blank, written } = valueForm({ value: today.value }, 0, { name: 'Body' });
  await put('value', id, null, { ...written(blank, null)!.body, goal: 'Run' });
});
afterEach(() => close('value'));
const field = (name: RegExp | string) => screen.queryByLabelText<HTMLTextAreaElement>(name);
const type = (label: RegExp | string, value: string) => fireEvent.input(field(label)!, { target: { value } });

test('the field of a goal stays under the caret while it is emptied, and goes when it is left', async () => {
  await open(`/values/${id}`);
  type('The goal', '');
  expect(field('The goal')?.value).toBe('');
  type('The goal', 'Run far');
  await waitFor(async () => expect((await get('value', id))?.body.goal).toBe('Run far'));
  type('The goal', '');
  fireEvent.blur(field('The goal')!);
  expect(field('The goal')).toBeNull();
  await waitFor(async () => expect((await get('value', id))?.body.goal).toBeNull());
});

test('what one chooses instead is written down on an empty page, also from a new value', async () => {
  await open('/values/new');
  type('In your own words', 'Never complain');
  fireEvent.click(await screen.findByRole('radio', { name: 'I choose anew' }));
  fireEvent.click(await screen.findByText('Write down what you choose instead'));
  await waitFor(() => expect(field('In your own words')?.value).toBe(''));
  await waitFor(() => expect(document.activeElement).toBe(field('In your own words')));
  type('In your own words', 'Speak up');
  await waitFor(async () =>
    expect((await all('value')).map(({ body }) => [body.name, body.keep])).toEqual([
      ['Body', null],
      ['Never complain', 'anew'],
      ['Speak up', null],
    ]),
  );
});

test('the focus follows what is asked, and does not fall to the body', async () => {
  await open(`/values/${id}`);
  fireEvent.click(screen.getByRole('button', { name: 'This one hurts' }));
  await waitFor(() => expect(document.activeElement?.className).toBe('painful'));
  fireEvent.click(screen.getByRole('button', { name: 'It does not hurt any more' }));
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  type('The goal', '');
  fireEvent.blur(field('The goal')!);
  fireEvent.click(screen.getByRole('button', { name: 'A value or a goal?' }));
  const yes = screen.getByRole('button', { name: 'Yes, it can be done' });
  await waitFor(() => expect(document.activeElement).toBe(yes));
  fireEvent.click(screen.getByRole('button', { name: 'No, it goes on' }));
  await waitFor(() => expect(document.activeElement?.textContent).toContain('a direction, and a value'));
});

test('held again, a value of the first release was not held since it was given up', async () => {
  await amend('value', id, { held_from: '2026-01-01', held_until: '2026-03-01' });
  await open(`/values/${id}`);
  fireEvent.click(await screen.findByRole('button', { name: 'Hold it again' }));
  await waitFor(async () =>
    expect((await get('value', id))?.body).toMatchObject({
      held_from: '2026-01-01',
      held_until: null,
      not_held: `2026-03-01/${today.value}`,
    }),
  );
  expect(await screen.findByRole('button', { name: 'I no longer hold it' })).toBeTruthy();
});
