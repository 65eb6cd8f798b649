import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../shared/day';
import { uuid7 } from '../../../shared/uuid';
import { setPreference } from '../../../state/preference';
import { amend, put, remove } from '../../../store/records';
import { closeAll, kept, NOW, open, press } from '../testing/page';

// This browser's never fires; what comes into sight is in use-seen.test.
vi.stubGlobal('IntersectionObserver', undefined);
afterEach(closeAll);

describe('the evening after proof was wanted', () => {
  const before = addDays(NOW, -1);
  const ask = { trigger: 'late_reply', did: 'asked', note: null, calm: null } as const;
  const question = /If calm came, did it last/;

  it('there is one question, gone with its answer, and back with its undoing', async () => {
    await put('reassurance', 'a1', before, ask);
    await put('reassurance', 'a2', before, ask);
    await open();
    await screen.findByText(question);
    await press('It did not');
    await waitFor(() => {
      expect(screen.queryByText(question)).toBeNull();
    });
    expect((await kept('reassurance', before)).map(({ body }) => body.calm)).toEqual([null, 'no']);
    await waitFor(() => {
      expect(document.activeElement?.tagName).toBe('H1');
    });
    await press('Undo');
    expect(await screen.findByText(question)).toBeTruthy();
  });

  it('it stands on no page of a past night', async () => {
    await put('reassurance', 'a3', addDays(NOW, -2), ask);
    await open(`/night/${before}`);
    expect(screen.queryByText(question)).toBeNull();
  });
});

describe('two weeks after something was offered', () => {
  const then = addDays(NOW, -14);
  const moment = {
    offered: 'kind_words',
    reception: 'received',
    note: 'You make it calmer',
    meaning: 'They are glad of me',
    later: null,
    later_declined: false,
  } as const;
  const asked = /there were kind words for you/;

  afterEach(async () => {
    vi.restoreAllMocks();
    for (const { id } of await kept('receiving', then)) await remove('receiving', id);
    await setPreference({ look_back: true });
  });

  it('comes up two weeks after it was written, however far back its night lies', async () => {
    const night = addDays(NOW, -200);
    const id = uuid7(Date.now() - 16 * 86_400_000);
    await put('receiving', id, night, moment);
    await open();
    expect(await screen.findByText(asked)).toBeTruthy();
    await waitFor(async () => {
      expect((await kept('receiving', night))[0]?.body.later_shown).toBe(NOW);
    });
    await remove('receiving', id);
    await waitFor(() => expect(screen.queryByText(asked)).toBeNull());
  });

  it('its meaning is asked once more, beside what was written then', async () => {
    await put('receiving', 'm1', then, moment);
    await open();
    await screen.findByText(asked);
    await press('Look at it again');
    const sheet = within(await screen.findByRole('dialog', { name: 'Two weeks on' }));
    expect(sheet.getByRole('link', { name: 'About this' }).getAttribute('href')).toBe('/learn/meaning');
    expect(sheet.getByText('They are glad of me')).toBeTruthy();
    fireEvent.input(sheet.getByLabelText(/^Why might they have said it/), { target: { value: 'It holds' } });
    fireEvent.click(sheet.getByRole('button', { name: 'Close' }));
    await waitFor(async () => {
      expect((await kept('receiving', then))[0]?.body.later).toBe('It holds');
    });
    await waitFor(() => expect(screen.queryByText(asked)).toBeNull());
  });

  it('it stays that evening, also for whoever only looked, and comes up on no other', async () => {
    await put('receiving', 'm4', then, moment);
    await open();
    await screen.findByText(asked);
    await waitFor(async () => {
      expect((await kept('receiving', then))[0]?.body.later_shown).toBe(NOW);
    });
    await press('Look at it again');
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close' }));
    cleanup();
    await open();
    await screen.findByText(asked);
    cleanup();
    await amend('receiving', 'm4', { later_shown: addDays(NOW, -1) });
    await open();
    await new Promise((later) => setTimeout(later, 50));
    expect(screen.queryByText(asked)).toBeNull();
  });

  it('it does not count as shown on a page that nobody looks at', async () => {
    const looks = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await put('receiving', 'm5', then, moment);
    await open();
    await screen.findByText(asked);
    await new Promise((later) => setTimeout(later, 50));
    expect((await kept('receiving', then))[0]?.body.later_shown ?? null).toBeNull();
    looks.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(async () => {
      expect((await kept('receiving', then))[0]?.body.later_shown).toBe(NOW);
    });
  });

  it('it can be answered from the page of its night at any time, unless it was let rest', async () => {
    const again = /^The same question again/;
    await put('receiving', 'm6', then, { ...moment, later_shown: addDays(NOW, -1) });
    await open(`/night/${then}`);
    await press(/let it\s+land/);
    await press(/kind words/);
    fireEvent.input(await screen.findByLabelText(again), { target: { value: 'It holds' } });
    await press('Close');
    await waitFor(async () => {
      expect((await kept('receiving', then))[0]?.body).toMatchObject({
        later: 'It holds',
        meaning: moment.meaning,
      });
    });
    cleanup();
    await amend('receiving', 'm6', { later: null, later_declined: true, meaning: null });
    await open(`/night/${then}`);
    await press(/let it\s+land/);
    await press(/kind words/);
    await screen.findByLabelText(/^Why might they have said it/);
    expect(screen.queryByLabelText(again)).toBeNull();
  });

  it('its second question waits on the page of its night, too, until it was written two weeks ago', async () => {
    await put('receiving', uuid7(), then, { ...moment, meaning: null });
    await open(`/night/${then}`);
    await press(/let it\s+land/);
    await press(/kind words/);
    await screen.findByLabelText(/^Why might they have said it/);
    expect(screen.queryByLabelText(/^The same question again/)).toBeNull();
  });

  it('it can be let rest for good, and that can be undone', async () => {
    await put('receiving', 'm2', then, moment);
    await open();
    await screen.findByText(asked);
    (await screen.findByRole('button', { name: 'Let it rest' })).focus();
    await press('Let it rest');
    await waitFor(async () => {
      expect((await kept('receiving', then))[0]?.body.later_declined).toBe(true);
    });
    await waitFor(() => expect(screen.queryByText(asked)).toBeNull());
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    await press('Undo');
    expect(await screen.findByText(asked)).toBeTruthy();
  });

  it('nothing of it comes up where looking back is switched off', async () => {
    await setPreference({ look_back: false });
    await put('receiving', 'm3', then, moment);
    await open();
    await new Promise((later) => setTimeout(later, 50));
    expect(screen.queryByText(asked)).toBeNull();
  });
});
