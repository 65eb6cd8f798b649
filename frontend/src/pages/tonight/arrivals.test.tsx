import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { leave, waiting } from '../../shared/inbox';
import { keepEarlier } from '../../store/earlier';
import { put } from '../../store/records';
import { closeAll, kept, line, NOW, open, type } from './testing/page';

afterEach(closeAll);

it('what another app shared lands in the next free line, and leaves the inbox once it is kept', async () => {
  await put('noticing', 'one', NOW, { text: 'one', signal: null });
  await leave('A playlist https://example.org/p/1');
  await open();
  await waitFor(() => {
    expect(line('Second line').value).toBe('A playlist https://example.org/p/1');
  });
  await waitFor(async () => {
    expect(await waiting()).toEqual([]);
  });
  expect(await kept('noticing')).toHaveLength(2);
});

it('what was shared and is too long stands on the page whole, and comes only once', async () => {
  await leave('x'.repeat(600));
  await open();
  await waitFor(() => {
    expect(line('First line').value).toHaveLength(600);
  });
  await waitFor(async () => {
    expect(await waiting()).toEqual([]);
  });
  expect(await kept('noticing')).toEqual([]);

  // Shortened and kept, it does not come back in its full length.
  type('First line', 'only the beginning');
  cleanup();
  await open();
  await waitFor(() => {
    expect(line('First line').value).toBe('only the beginning');
  });
  expect(line('Second line').value).toBe('');
});

it('the home screen\'s "one line" puts the caret into the next free line', async () => {
  await put('noticing', 'one', NOW, { text: 'one', signal: null });
  await open('/?line=next');
  await waitFor(() => {
    expect(document.activeElement).toBe(line('Second line'));
  });
  expect(location.search).toBe('');
});

it('what was shared is taken once, also where the home screen\'s "one line" opens the page', async () => {
  await leave('A playlist');
  await open('/?line=next');
  await waitFor(async () => {
    expect(await waiting()).toEqual([]);
  });
  await waitFor(async () => {
    expect((await kept('noticing')).map(({ body }) => body.text)).toEqual(['A playlist']);
  });
  expect(line('Second line').value).toBe('');
});

it('another wording can be read beside the line, and used instead, without a network too', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await put('noticing', 'one', NOW, { text: 'We laughed.', signal: null });
  await keepEarlier('noticing', 'one', [
    { version: 2, day: NOW, body: { text: 'We laughed all the way home.', signal: null } },
  ]);
  await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Another wording was kept' }));
  const sheet = await screen.findByRole('dialog');
  expect(within(sheet).getByText('We laughed.')).toBeTruthy();
  fireEvent.click(within(sheet).getByRole('button', { name: 'Use this instead' }));
  await waitFor(async () => {
    expect((await kept('noticing')).map(({ body }) => body.text)).toEqual(['We laughed all the way home.']);
  });
});
