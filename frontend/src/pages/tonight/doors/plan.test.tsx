import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { all, put, remove } from '../../../store/records';
import { planFor } from '../../../shared/kinds';
import { anotherNight, open, stand } from './testing/porch';

beforeEach(() => {
  anotherNight();
});
afterEach(async () => {
  cleanup();
  await new Promise((done) => setTimeout(done, 30)); // what the sheet kept on its way out has landed
  for (const { id } of await all('plan')) await remove('plan', id);
});

const honoured = /I honoured/;
const plan = { signal: 'tired', if_text: 'I yawn', then_text: 'lie down', kept: true } as const;
const bodies = async () => (await all('plan')).map(({ body }) => body);

it('a plan is kept once both halves have words, without a button for it', async () => {
  stand();
  const sheet = await open(honoured);
  fireEvent.click(sheet.getByLabelText('tired'));
  fireEvent.click(await sheet.findByRole('button', { name: 'A plan for the next time' }));
  fireEvent.input(sheet.getByLabelText('If I notice'), { target: { value: 'I yawn ' } });
  fireEvent.blur(sheet.getByLabelText('If I notice'));
  expect(sheet.getByText('This is kept as soon as both halves have words.')).toBeTruthy();
  expect(sheet.getByRole('link', { name: 'About such plans' }).getAttribute('href')).toBe('/learn/plans');
  expect(await bodies()).toEqual([]);
  fireEvent.input(sheet.getByLabelText('then I will'), { target: { value: 'lie down' } });
  await waitFor(async () => {
    expect(await bodies()).toEqual([plan]);
  });
});

it('a plan is shown when its signal is noticed again, and only then', async () => {
  await put('plan', 'p1', null, plan);
  stand();
  const sheet = await open(honoured);
  fireEvent.click(sheet.getByLabelText('bothered'));
  await sheet.findByRole('button', { name: 'A plan for the next time' });
  expect(sheet.queryByText('lie down')).toBeNull();
  fireEvent.click(sheet.getByLabelText('tired'));
  expect(await sheet.findByText('lie down')).toBeTruthy();
  expect(sheet.getByText('I yawn')).toBeTruthy();
});

it('where it was not safe to, no plan is shown and none is asked for', async () => {
  await put('plan', 'p1', null, plan);
  stand();
  const sheet = await open(honoured);
  fireEvent.click(sheet.getByLabelText('tired'));
  await sheet.findByText('lie down');
  fireEvent.click(sheet.getByLabelText('Not safe to'));
  await waitFor(() => {
    expect(sheet.queryByText('lie down')).toBeNull();
  });
  expect(sheet.queryByText('A plan for the next time')).toBeNull();
});

it('a plan is changed in place, and one without a word left is gone', async () => {
  await put('plan', 'p1', null, plan);
  stand();
  const sheet = await open(honoured);
  fireEvent.click(sheet.getByLabelText('tired'));
  fireEvent.click(await sheet.findByRole('button', { name: 'Change it' }));
  fireEvent.input(sheet.getByLabelText('then I will'), { target: { value: 'walk round the block' } });
  await waitFor(async () => {
    expect(await bodies()).toEqual([{ ...plan, then_text: 'walk round the block' }]);
  });
  fireEvent.input(sheet.getByLabelText('If I notice'), { target: { value: '' } });
  fireEvent.input(sheet.getByLabelText('then I will'), { target: { value: ' ' } });
  await waitFor(async () => {
    expect(await bodies()).toEqual([]);
  });
});

it('a plan that was let go is not shown, and can be had back for ten seconds', async () => {
  await put('plan', 'p1', null, plan);
  stand();
  const sheet = await open(honoured);
  fireEvent.click(sheet.getByLabelText('tired'));
  fireEvent.click(await sheet.findByRole('button', { name: 'Let it go' }));
  expect(document.querySelector('.toast')).toBeNull(); // not before the device has let go of it
  expect(await sheet.findByRole('button', { name: 'A plan for the next time' })).toBeTruthy();
  expect(await bodies()).toEqual([{ ...plan, kept: false }]);
  fireEvent.click(await sheet.findByRole('button', { name: 'Undo' })); // over the sheet: what lies behind it takes no tap
  await waitFor(async () => {
    expect(await bodies()).toEqual([plan]);
  });
});

it('the focus stays with the plan while it is written, changed and let go', async () => {
  stand();
  const sheet = await open(honoured);
  fireEvent.click(sheet.getByLabelText('tired'));
  fireEvent.click(await sheet.findByRole('button', { name: 'A plan for the next time' }));
  await waitFor(() => expect(document.activeElement).toBe(sheet.getByLabelText('If I notice')));
  fireEvent.click(sheet.getByLabelText('bothered'));
  await put('plan', 'p1', null, plan);
  fireEvent.click(sheet.getByLabelText('tired'));
  fireEvent.click(await sheet.findByRole('button', { name: 'Let it go' }));
  const write = await sheet.findByRole('button', { name: 'A plan for the next time' });
  await waitFor(() => expect(document.activeElement).toBe(write));
  fireEvent.click(await sheet.findByRole('button', { name: 'Undo' }));
  fireEvent.click(await sheet.findByRole('button', { name: 'Change it' }));
  await waitFor(() => expect(document.activeElement).toBe(sheet.getByLabelText('If I notice')));
});

it('of several plans for a signal the newest that was not let go is the one', () => {
  const entry = (id: string, kept: boolean) =>
    ({ kind: 'plan', id, day: null, version: 1, unsent: false, body: { ...plan, kept } }) as const;
  expect(planFor([entry('a', true), entry('b', true), entry('c', false)], 'tired')?.id).toBe('b');
  expect(planFor([entry('a', true)], 'bothered')).toBeNull();
});
