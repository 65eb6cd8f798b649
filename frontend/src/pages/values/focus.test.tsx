import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { go } from '../../router';
import { addDays } from '../../shared/day';
import { uuid7 } from '../../shared/uuid';
import { today } from '../../state/tonight';
import { put } from '../../store/records';
import { close, open } from './testing/page';

afterEach(() => close('should', 'commitment', 'reflection'));
const press = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};
const isAt = (find: () => Element | null) =>
  waitFor(() => {
    expect(document.activeElement).toBe(find());
  });
const heading = () => screen.getByRole('heading', { level: 1 });
const field = (name: RegExp | string) => screen.getByLabelText(name);
const type = (name: RegExp | string, value: string) => fireEvent.input(field(name), { target: { value } });

test('another of the four questions is ready to be answered', async () => {
  await open('/values/clarify');
  await press(/^Who inspires you/);
  await isAt(() => field(/^Who inspires you/));
});

test('what is removed leaves the focus on the page', async () => {
  await open('/values/shoulds');
  type(/^What I wanted/, 'That they ask');
  await press('Remove it');
  await isAt(heading);
});

test('a question that is answered anew is ready to be written', async () => {
  await put('reflection', uuid7(), addDays(today.value, -3), { question: 'inspires', text: 'My aunt' });
  await open('/values/clarify');
  await press(/^Who inspires you/);
  await isAt(() => field(/^Who inspires you/));
  await press('Answer it anew');
  await isAt(() => field(/^Who inspires you/));
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Who inspires you/).value).toBe('');
});

test('an earlier should opens at the top, and another one at its first field', async () => {
  await put('should', uuid7(), today.value, { wanted: 'That they guess', value: null, there: null });
  await open('/values/shoulds');
  await press(/That they guess/);
  await isAt(heading);
  await press('Another one');
  await isAt(() => field(/^What I wanted/));
  type(/^What I wanted/, 'That they ask');
  fireEvent.blur(field(/^What I wanted/));
  await press('Another one');
  await isAt(() => field(/^What I wanted/));
});

test('a step opens at the top, and another step at its first field', async () => {
  const step = { step: 'Ask', value: null, if_text: null, then_text: null };
  const body = { ...step, outcome: null, obstacle: null, obstacle_note: null };
  const id = uuid7();
  await put('commitment', id, today.value, body);
  await open('/values/steps');
  const link = await screen.findByText('Ask');
  link.closest('a')?.focus();
  go(`/values/steps?id=${id}`); // what the router makes of the link
  await isAt(heading);
  await press('Another step');
  await isAt(() => field('The step'));
  type('The step', 'Ask again');
  fireEvent.blur(field('The step'));
  await press('Another step');
  await isAt(() => field('The step'));
});
