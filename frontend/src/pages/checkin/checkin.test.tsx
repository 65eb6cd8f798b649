import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { go } from '../../router';
import { addDays, mondayOf } from '../../shared/day';
import { today } from '../../state/tonight';
import { get, put } from '../../store/records';
import { idOnce } from '../../store/whose';
import { Checkin } from './checkin';
import { keepingOf } from './keeping';

const monday = mondayOf(today.value);
const kept = async (week = monday) => (await get('checkin', idOnce('checkin', week)))?.body;
const question = async (name: string) => within(await screen.findByRole('group', { name }));

// This browser's never fires; what comes into sight is in use-seen.test.
vi.stubGlobal('IntersectionObserver', undefined);
afterEach(cleanup);

test('each tap is kept, and the questions that were not touched stay unanswered', async () => {
  go('/checkin', { replace: true });
  render(<Checkin />);
  fireEvent.click((await question('I felt understood')).getByRole('radio', { name: '7, very much' }));
  fireEvent.click((await question('I felt close')).getByRole('radio', { name: '2' }));
  await waitFor(async () =>
    expect(await kept()).toEqual({
      understood: 7,
      cared_for: null,
      appreciated: null,
      close: 2,
      myself: null,
      worth: null,
    }),
  );
});

test('an answer is called kept once the device holds it, and not before', async () => {
  go('/checkin', { replace: true });
  render(<Checkin />);
  const status = await screen.findByText(/^Kept on this/);
  fireEvent.click((await question('I felt understood')).getByRole('radio', { name: '3' }));
  expect(status.textContent).toBe('Kept as you write');
  await waitFor(() => expect(status.textContent).toMatch(/^Kept on this/));
  expect((await kept())?.understood).toBe(3);
});

test('an answer can be left out again', async () => {
  go('/checkin', { replace: true });
  render(<Checkin />);
  fireEvent.click(await screen.findByRole('button', { name: 'Leave out: I felt understood' }));
  await waitFor(async () => expect((await kept())?.understood).toBeNull());
  expect((await kept())?.close).toBe(2);
});

test('what is left out leaves the focus where it can be answered again', async () => {
  go('/checkin', { replace: true });
  render(<Checkin />);
  fireEvent.click(await screen.findByRole('button', { name: 'Leave out: I felt close' }));
  const [first] = (await question('I felt close')).getAllByRole('radio');
  expect(document.activeElement).toBe(first);
  const slider = screen.getByRole('slider');
  fireEvent.click(slider);
  fireEvent.click(await screen.findByRole('button', { name: /^Leave out: (?!I felt)/ }));
  expect(document.activeElement).toBe(slider);
  await waitFor(async () => expect(await kept()).toMatchObject({ close: null, worth: null }));
});

test('the slider says that it was not touched, and takes a tap on the middle where it stands', async () => {
  go('/checkin', { replace: true });
  render(<Checkin />);
  const slider = await screen.findByRole('slider');
  expect(slider.getAttribute('aria-valuetext')).toBe('Not answered');
  fireEvent.click(slider);
  await waitFor(async () => expect((await kept())?.worth).toBe(5));
  expect(slider.getAttribute('aria-valuetext')).toBe('5 of 10 towards myself');
});

test('an answer from another device appears, and the week before has answers of its own', async () => {
  const before = addDays(monday, -7);
  go(`/checkin?week=${addDays(before, 3)}`, { replace: true });
  render(<Checkin />);
  expect(screen.queryByText('This week')).toBeNull();
  await put('checkin', idOnce('checkin', before), before, {
    understood: null,
    cared_for: 6,
    appreciated: null,
    close: null,
    myself: null,
    worth: null,
  });
  const six = (await question('I felt cared for')).getByRole<HTMLInputElement>('radio', { name: '6' });
  await waitFor(() => expect(six.checked).toBe(true));
  expect((await kept(before))?.cared_for).toBe(6);
  expect((await kept())?.cared_for).toBeNull();
});

test('nothing can be tapped before the device was read, so that no answer is lost to an empty page', async () => {
  go('/checkin', { replace: true });
  await put('checkin', idOnce('checkin', monday), monday, {
    understood: 4,
    cared_for: 4,
    appreciated: 4,
    close: 4,
    myself: 4,
    worth: 4,
  });
  render(<Checkin />);
  expect(screen.queryByRole('group')).toBeNull();
  const close = await screen.findByRole('group', { name: 'I felt close' });
  fireEvent.click(within(close).getByRole('radio', { name: '5' }));
  await waitFor(async () => expect((await kept())?.close).toBe(5));
  expect(await kept()).toMatchObject({ understood: 4, myself: 4, worth: 4 });
});

test('a tap keeps its own answer, and what another device answered meanwhile stays', async () => {
  const week = keepingOf(monday);
  week.receive((await kept()) ?? null);
  const id = idOnce('checkin', monday);
  await put('checkin', id, monday, { ...(await kept())!, cared_for: 3, close: 1 });
  await week.answer('close', 6);
  expect(await kept()).toMatchObject({ cared_for: 3, close: 6 });
});

test('of two answers on their way one that is refused is not called kept, and goes with the next', async () => {
  const week = keepingOf(monday);
  week.receive((await kept()) ?? null);
  const refusal = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  await Promise.all([week.answer('understood', 1), week.answer('close', 2)]);
  refusal.mockRestore();
  expect([week.state.value, await kept()]).toMatchObject(['refused', { understood: 4, close: 2 }]);
  await week.answer('myself', 3);
  expect([week.state.value, await kept()]).toMatchObject(['kept', { understood: 1, close: 2, myself: 3 }]);
});

test('what was offered two weeks ago comes with this week, and with no other', async () => {
  await put('receiving', 'm1', addDays(today.value, -14), {
    offered: 'kind_words',
    reception: 'received',
    note: 'You make it calmer',
    meaning: 'They are glad of me',
    later: null,
    later_declined: false,
  });
  const asked = /there were kind words for you/;
  go(`/checkin?week=${addDays(monday, -7)}`, { replace: true });
  render(<Checkin />);
  await question('I felt close');
  await new Promise((later) => setTimeout(later, 50));
  expect(screen.queryByText(asked)).toBeNull();
  cleanup();
  go('/checkin', { replace: true });
  render(<Checkin />);
  await screen.findByText(asked);
  fireEvent.click(screen.getByRole('button', { name: 'Let it rest' }));
  await waitFor(async () => expect((await get('receiving', 'm1'))?.body.later_declined).toBe(true));
  await waitFor(() => expect(screen.queryByText(asked)).toBeNull());
  expect((await get('receiving', 'm1'))?.body.later_shown).toBe(today.value); // nor on Tonight any other evening
});
