import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { addDays } from '../../../shared/day';
import { today } from '../../../state/tonight';
import { say as words } from '../../../words/values';
import { close, open } from '../testing/page';

afterEach(() => close('commitment'));
const question = () => screen.queryByRole('group', { name: words.steps.asked });

test('what came of a step is asked from its day on; the minute before it is offered at once', async () => {
  await open('/values/steps');
  fireEvent.input(await screen.findByLabelText(words.steps.step), { target: { value: 'Swim' } });
  fireEvent.change(screen.getByLabelText(words.steps.day), { target: { value: addDays(today.value, 3) } });
  await screen.findByRole('link', { name: words.steps.minute });
  expect(question()).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: words.steps.today }));
  await waitFor(() => expect(question()).toBeTruthy());
});

test('an answer that was given before its day stays to be read and taken back', async () => {
  await open('/values/steps');
  fireEvent.input(await screen.findByLabelText(words.steps.step), { target: { value: 'Swim' } });
  fireEvent.click(await screen.findByRole('radio', { name: words.steps.outcomes.done }));
  fireEvent.click(screen.getByRole('button', { name: words.steps.tomorrow }));
  await screen.findByRole('button', { name: words.steps.tomorrow, pressed: true });
  expect(question()).toBeTruthy();
});
