import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuid7 } from '../../../shared/uuid';
import { put } from '../../../store/records';
import { anotherNight, bodies, open, stand } from './testing/porch';

beforeEach(() => {
  anotherNight();
});
afterEach(cleanup);

describe('a door', () => {
  it('keeps a chance at the second tap, with no button for it', async () => {
    stand();
    const sheet = await open(/They\s+adjusted/);
    fireEvent.click(sheet.getByLabelText('keep a limit of mine'));
    expect(await bodies()).toEqual([]);
    fireEvent.click(sheet.getByLabelText('Partly'));
    await waitFor(async () => {
      expect(await bodies()).toEqual([
        { kind: 'observation', aspect: 'boundary', outcome: 'partly', needed: null, note: null },
      ]);
    });
  });

  it('keeps a signal of one\'s own, "not safe to" included, in whichever order the taps come', async () => {
    stand();
    const sheet = await open(/I honoured/);
    fireEvent.click(sheet.getByLabelText('Not safe to'));
    fireEvent.click(sheet.getByLabelText('bothered'));
    await waitFor(async () => {
      expect(await bodies()).toEqual([
        { kind: 'act', signal: 'bothered', outcome: 'not_safe_to', note: null },
      ]);
    });
  });

  it('gives an example of what honouring a signal can be, and none for what was not honoured', async () => {
    stand();
    const sheet = await open(/I honoured/);
    const line = sheet.getByLabelText<HTMLTextAreaElement>(/^What I did/);
    const examples = ['tired', 'bothered', 'needing space'].map((signal) => {
      fireEvent.click(sheet.getByLabelText(signal));
      fireEvent.click(sheet.getByLabelText('Honoured'));
      return line.placeholder;
    });
    expect(examples).toEqual(['Rested', 'Named what bothered me', 'Took some space']);
    fireEvent.click(sheet.getByLabelText('Not this time'));
    expect(line.placeholder).toBe('');
  });

  it('changes the same entry with a third tap, and keeps its line as it is typed', async () => {
    stand();
    const sheet = await open(/They\s+adjusted/);
    fireEvent.click(sheet.getByLabelText('repair after hurting me'));
    fireEvent.click(sheet.getByLabelText('No'));
    fireEvent.click(sheet.getByLabelText('Yes'));
    fireEvent.input(sheet.getByLabelText(/^What I needed/), { target: { value: 'an apology ' } });
    await waitFor(async () => {
      expect(await bodies()).toEqual([
        { kind: 'observation', aspect: 'repair', outcome: 'yes', needed: 'an apology', note: null },
      ]);
    });
  });

  it('has the focus on what was chosen once an earlier entry is taken up', async () => {
    await put('act', uuid7(), anotherNight(), {
      signal: 'tired',
      outcome: 'honoured',
      reason: null,
      note: null,
    });
    stand();
    const sheet = await open(/I honoured/);
    const row = await sheet.findByRole('button', { name: /tired/ });
    row.focus();
    fireEvent.click(row);
    await waitFor(() => expect(document.activeElement).toBe(sheet.getByLabelText('tired')));
  });

  it('takes what happened then, once a chance is kept, and no later tap takes it away', async () => {
    stand();
    const sheet = await open(/They\s+adjusted/);
    expect(sheet.queryByLabelText(/^What happened then/)).toBeNull();
    fireEvent.click(sheet.getByLabelText('adapt when I was overwhelmed'));
    fireEvent.click(sheet.getByLabelText('Yes'));
    const happened = await sheet.findByLabelText(/^What happened then/);
    fireEvent.input(happened, { target: { value: 'They took the call ' } });
    fireEvent.blur(happened);
    await waitFor(async () => {
      expect(await bodies()).toMatchObject([{ outcome: 'yes', note: 'They took the call' }]);
    });
    fireEvent.click(sheet.getByLabelText('Partly'));
    await waitFor(async () => {
      expect(await bodies()).toMatchObject([{ outcome: 'partly', note: 'They took the call' }]);
    });
  });

  it('never keeps a line that is too long in place of one that fits', async () => {
    stand();
    const sheet = await open(/I honoured/);
    fireEvent.input(sheet.getByRole('textbox'), { target: { value: 'x'.repeat(501) } });
    fireEvent.click(sheet.getByLabelText('tired'));
    fireEvent.click(sheet.getByLabelText('Honoured'));
    expect(await sheet.findByText(/1 character too many/)).toBeTruthy();
    await waitFor(async () => {
      expect(await bodies()).toMatchObject([{ kind: 'act', note: null }]);
    });
    expect(sheet.getByRole<HTMLTextAreaElement>('textbox').value).toHaveLength(501);
  });

  it('stands ajar once it was used, and shows what was kept behind it', async () => {
    stand();
    const first = await open(/I honoured/);
    fireEvent.click(first.getByLabelText('tired'));
    fireEvent.click(first.getByLabelText('Honoured'));
    await waitFor(async () => {
      expect(await bodies()).toHaveLength(1);
    });
    fireEvent.click(first.getByRole('button', { name: 'Close' }));
    expect(await screen.findByRole('button', { name: /used tonight/ })).toBeTruthy();

    const again = await open(/I honoured/);
    expect(again.getByRole('button', { name: /tired\s*Honoured/ })).toBeTruthy();
    fireEvent.click(again.getByLabelText('needing space'));
    fireEvent.click(again.getByLabelText('Not this time'));
    await waitFor(async () => {
      expect(await bodies()).toHaveLength(2);
    });
  });

  it('gives back what is taken back, for ten seconds', async () => {
    stand();
    const sheet = await open(/I honoured/);
    fireEvent.click(sheet.getByLabelText('tired'));
    fireEvent.click(sheet.getByLabelText('Honoured'));
    fireEvent.click(await sheet.findByRole('button', { name: 'Take it back' }));
    expect(await screen.findByText('Taken back.')).toBeTruthy();
    expect(await bodies()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => {
      expect(await bodies()).toMatchObject([{ kind: 'act', signal: 'tired' }]);
    });
  });
});
