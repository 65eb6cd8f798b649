import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { close } from '../../store/database';
import { all, put, remove } from '../../store/records';
import { closeAll, kept, line, NOW, open, press, type } from './testing/page';

afterEach(async () => {
  vi.unstubAllGlobals();
  await closeAll();
  for (const { id } of await all('subject')) await remove('subject', id);
});

async function whom() {
  line('First line').focus();
  await press(/^(about somebody else|Mira)$/);
  return within(await screen.findByRole('dialog', { name: 'Who this line is about' }));
}
const subjects = async () => (await kept('noticing')).map(({ body }) => body.subject);

it('a line is about the partner until somebody else is named, under a label of their own', async () => {
  await open();
  type('First line', 'saved me a seat');
  await waitFor(async () => {
    expect(await kept('noticing')).toHaveLength(1);
  });
  expect(await subjects()).toEqual([undefined]);
  const sheet = await whom();
  expect(sheet.getByLabelText<HTMLInputElement>('my partner').checked).toBe(true);
  fireEvent.input(sheet.getByLabelText('Somebody else'), { target: { value: ' Mira ' } });
  fireEvent.click(sheet.getByRole('button', { name: 'Add' }));
  const mira = await sheet.findByLabelText<HTMLInputElement>('Mira');
  await waitFor(() => {
    expect(mira.checked).toBe(true);
  });
  const [subject] = await all('subject');
  await waitFor(async () => {
    expect(await subjects()).toEqual([subject?.id]);
  });
  fireEvent.click(sheet.getByRole('button', { name: 'Close' }));
  await new Promise((next) => requestAnimationFrame(next)); // the caret goes back into the line first
  line('First line').blur();
  expect(await screen.findByText('Mira', { selector: '.line-kind' })).toBeTruthy();
});

it('a label that is typed and not added is kept when the sheet closes', async () => {
  await open();
  type('First line', 'saved me a seat');
  const sheet = await whom();
  fireEvent.input(sheet.getByLabelText('Somebody else'), { target: { value: 'Mira' } });
  fireEvent.click(sheet.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(async () => {
    const [mira] = await all('subject');
    expect([mira?.body.label, await subjects()]).toEqual(['Mira', [mira?.id]]);
  });
});

it('a label that is added while the sheet closes is added once', async () => {
  await open();
  type('First line', 'saved me a seat');
  const sheet = await whom();
  fireEvent.input(sheet.getByLabelText('Somebody else'), { target: { value: 'Mira' } });
  fireEvent.click(sheet.getByRole('button', { name: 'Add' }));
  fireEvent.click(sheet.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(async () => expect(await subjects()).toEqual([(await all('subject'))[0]?.id]));
  expect(await all('subject')).toHaveLength(1);
});

it('nobody is added whose label was begun before somebody else was chosen', async () => {
  await put('subject', 's1', null, { label: 'Anna' });
  await open();
  type('First line', 'saved me a seat');
  const sheet = await whom();
  fireEvent.input(sheet.getByLabelText('Somebody else'), { target: { value: 'Mi' } });
  fireEvent.click(await sheet.findByLabelText('Anna'));
  expect(sheet.getByLabelText('Somebody else')).toHaveProperty('value', '');
  fireEvent.click(sheet.getByRole('button', { name: 'Close' }));
  await waitFor(async () => expect(await subjects()).toEqual(['s1']));
  expect((await all('subject')).map(({ body }) => body.label)).toEqual(['Anna']);
});

it('a label that is too long does not hold the sheet open, and is there when it is opened again', async () => {
  await open();
  type('First line', 'saved me a seat');
  const sheet = await whom();
  const long = 'x'.repeat(501);
  fireEvent.input(sheet.getByLabelText('Somebody else'), { target: { value: long } });
  fireEvent.click(sheet.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect((await whom()).getByLabelText('Somebody else')).toHaveProperty('value', long);
  expect(await all('subject')).toEqual([]);
});

it('a label that the device refuses stays in its field and the sheet open', async () => {
  await open();
  type('First line', 'saved me a seat');
  const sheet = await whom();
  const field = sheet.getByLabelText('Somebody else');
  await close();
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('storage is switched off', 'SecurityError');
    },
  });
  fireEvent.input(field, { target: { value: 'Mira' } });
  fireEvent.click(sheet.getByRole('button', { name: 'Close' }));
  expect(await sheet.findByText(/^This device is not keeping/)).toBeTruthy();
  expect(field).toHaveProperty('value', 'Mira');
});

it('back to the partner nothing is said of it, and a change of words keeps whom it is about', async () => {
  await put('subject', 's1', null, { label: 'Mira' });
  await put('noticing', 'n1', NOW, { text: 'a seat', signal: 'helped', subject: 's1' });
  await open();
  expect(await screen.findByText('helped · Mira')).toBeTruthy();
  type('First line', 'saved me a seat');
  await waitFor(async () => {
    const [held] = await kept('noticing');
    expect(held?.body).toEqual({ text: 'saved me a seat', signal: 'helped', subject: 's1' });
  });
  const sheet = await whom();
  fireEvent.click(sheet.getByLabelText('my partner'));
  await waitFor(async () => {
    expect((await kept('noticing'))[0]?.body).toEqual({ text: 'saved me a seat', signal: 'helped' });
  });
});

it('a label that is taken away leaves the lines, and comes back for ten seconds', async () => {
  await put('subject', 's1', null, { label: 'Mira' });
  await put('noticing', 'n1', NOW, { text: 'a seat', signal: null, subject: 's1' });
  await open();
  const sheet = await whom();
  fireEvent.click(await sheet.findByRole('button', { name: 'Take this label away' }));
  await waitFor(async () => {
    expect(await all('subject')).toEqual([]);
  });
  expect((await kept('noticing')).map(({ body }) => body.text)).toEqual(['a seat']);
  fireEvent.click(sheet.getByRole('button', { name: 'Close' }));
  await press('Undo');
  await waitFor(async () => {
    expect((await all('subject')).map(({ body }) => body.label)).toEqual(['Mira']);
  });
  await waitFor(async () => {
    expect(await subjects()).toEqual(['s1']);
  });
});

it('what a newer release wrote beside the words stays when they change', async () => {
  await put('noticing', 'n1', NOW, { text: 'tea', signal: null, weather: 'rain' } as never);
  await open();
  type('First line', 'tea in the blue cup');
  await waitFor(async () => {
    expect((await kept('noticing'))[0]?.body).toMatchObject({ text: 'tea in the blue cup', weather: 'rain' });
  });
});
