import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../shared/day';
import { put } from '../../store/records';
import { closeAll, kept, lamps, line, NOW, open, press, type } from './testing/page';

afterEach(closeAll);

describe('three lines', () => {
  it('are kept as they are typed, and the lamps say so', async () => {
    await open();
    expect(lamps()).toEqual(['First line, empty', 'Second line, empty', 'Third line, empty']);
    type('First line', 'They made me tea');
    expect(lamps()[0]).toBe('First line, being written');
    await waitFor(() => {
      expect(lamps()[0]).toBe('First line, kept');
    });
    expect((await kept('noticing')).map(({ body }) => body.text)).toEqual(['They made me tea']);
    expect(screen.queryByRole('button', { name: /save/i })).toBeNull();
  });

  it('are not called kept while one of them is on its way', async () => {
    await open();
    type('First line', 'one');
    await screen.findByText(/^Kept on/);
    type('Second line', 'two');
    await waitFor(() => expect(screen.queryByText(/^Kept on/)).toBeNull());
    await screen.findByText(/^Kept on/);
    expect(await kept('noticing')).toHaveLength(2);
  });

  it('are gone through with Enter, but not while a composition ends with it', async () => {
    await open();
    line('First line').focus();
    fireEvent.keyDown(line('First line'), { key: 'Enter', isComposing: true });
    expect(document.activeElement).toBe(line('First line'));
    fireEvent.keyDown(line('First line'), { key: 'Enter', shiftKey: true });
    expect(document.activeElement).toBe(line('First line'));
    fireEvent.keyDown(line('First line'), { key: 'Enter' });
    expect(document.activeElement).toBe(line('Second line'));
    expect(
      ['First line', 'Second line', 'Third line'].map((name) => line(name).getAttribute('enterkeyhint')),
    ).toEqual(['next', 'next', 'done']);
  });

  it('take a kind of moment with one tap, which shows under the line', async () => {
    await open();
    line('First line').focus();
    type('First line', 'carried the boxes');
    await press('helped');
    await waitFor(async () => {
      expect((await kept('noticing'))[0]?.body.signal).toBe('helped');
    });
    line('First line').blur();
    expect(await screen.findByText('helped')).toBeTruthy();
  });

  it('say how much is too much, and keep every word on the screen', async () => {
    await open();
    type('First line', '🦔'.repeat(503));
    expect(screen.getByText(/^3 characters too many/)).toBeTruthy();
    expect(lamps()[0]).toBe('First line, being written');
    expect(line('First line').value).toBe('🦔'.repeat(503));
  });

  it('come back for ten seconds after one was emptied', async () => {
    await open();
    type('First line', 'tea');
    await waitFor(() => {
      expect(lamps()[0]).toBe('First line, kept');
    });
    line('First line').focus();
    type('First line', '');
    line('First line').blur();
    expect(await screen.findByText('Line removed.')).toBeTruthy();
    expect(await kept('noticing')).toEqual([]);
    await press('Undo');
    await waitFor(() => {
      expect(line('First line').value).toBe('tea');
    });
  });

  it('grow by one with each tap on "one more line", which takes the caret along', async () => {
    for (const text of ['one', 'two', 'three']) await put('noticing', text, NOW, { text, signal: null });
    await open();
    await press('One more line');
    await waitFor(() => {
      expect(document.activeElement).toBe(line('Fourth line'));
    });
  });
});

describe('when no line comes', () => {
  it('"nothing I could see today" is an answer, and can be taken back', async () => {
    await open();
    await press('Nothing I could see today');
    expect(await screen.findByText('Nothing you could see today.')).toBeTruthy();
    expect((await kept('night'))[0]?.body.nothing_seen).toBe(true);
    await press('Take it back');
    await waitFor(() => {
      expect(screen.queryByText('Nothing you could see today.')).toBeNull();
    });
    expect((await kept('night'))[0]?.body.nothing_seen).toBe(false);
  });

  it('a line written after all takes the place of that answer', async () => {
    await open();
    await press('Nothing I could see today');
    await screen.findByText('Nothing you could see today.');
    type('Second line', 'the hall light');
    await waitFor(() => {
      expect(screen.queryByText('Nothing you could see today.')).toBeNull();
    });
    expect(line('Second line').value).toBe('the hall light');
  });

  it('a tap on what may have happened begins the next free line with that kind', async () => {
    await put('noticing', 'one', NOW, { text: 'one', signal: null });
    await open();
    await press('Did any of these happen?');
    const sheet = await screen.findByRole('dialog');
    fireEvent.click(within(sheet).getByRole('button', { name: 'Show the others' }));
    fireEvent.click(within(sheet).getByRole('button', { name: 'They said something kind' }));
    await waitFor(() => {
      expect(document.activeElement).toBe(line('Second line'));
      expect(line('Second line').placeholder).toBe('What did they say?');
      expect(screen.getByRole('button', { name: 'kind words' }).getAttribute('aria-pressed')).toBe('true');
    });
  });
});

it('asks nobody what may have happened after "not safe to" has come back, and looks the same', async () => {
  await put('noticing', 'one', NOW, { text: 'one', signal: null });
  await open();
  const link = await screen.findByRole('button', { name: 'Did any of these happen?' });
  const look = link.className;
  await put('act', 'afraid', NOW, {
    signal: 'bothered',
    outcome: 'not_safe_to',
    reason: 'afraid_of_reaction',
    note: null,
  });
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'Did any of these happen?' })).toBeNull();
  });
  expect(screen.getByRole('button', { name: 'One more line' }).className).toBe(look);
  await press('One more line');
  await waitFor(() => {
    expect(document.activeElement).toBe(line('Second line'));
  });
  await put('act', 'afraid', NOW, { signal: 'bothered', outcome: 'honoured', note: null });
  expect(await screen.findByRole('button', { name: 'Did any of these happen?' })).toBeTruthy();
});

it('the arch stands where one is, and a past night is a page like tonight', async () => {
  const past = addDays(NOW, -3);
  await open(`/night/${past}`);
  const here = screen.getByRole('navigation', { name: 'Seven nights' }).querySelector('[aria-current]');
  expect(here?.getAttribute('href')).toBe(`/night/${past}`);
  type('First line', 'remembered later');
  await waitFor(async () => {
    expect(await kept('noticing', past)).toHaveLength(1);
  });
});

it('the strip says of nights that they have no line, and not that nothing was done on them', async () => {
  await put('reflection', 'alive', addDays(NOW, -1), { question: 'alive', text: 'On the ferry.' });
  await open();
  const nights = within(screen.getByRole('navigation', { name: 'Seven nights' })).getAllByRole('link');
  await waitFor(() => {
    for (const night of nights) expect(night.textContent).toMatch(/, no line kept$/);
  });
});
