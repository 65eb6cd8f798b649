import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leftBehind } from '../../../state/drafts/behind';
import { close } from '../../../store/database';
import { amend, get, on, remove } from '../../../store/records';
import { anotherNight, bodies, open, stand } from './testing/porch';

let night: string;
beforeEach(() => {
  night = anotherNight();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
});

const LINE = 'What I did, in a line if you like';
const WAITS = 'Went for a walk';

/** The sheet of an act that is kept; `sheet` is what it shows. */
async function kept() {
  stand();
  const sheet = await open(/I honoured/);
  fireEvent.click(sheet.getByLabelText('tired'));
  fireEvent.click(sheet.getByLabelText('Honoured'));
  await sheet.findByText(/^Kept (on|here)/);
  const { id } = (await on(night))[0]!;
  return { sheet, id };
}

const shut = () => fireEvent.click(screen.getByRole('button', { name: 'Close' }));

describe('what another device makes of an entry behind a door', () => {
  it('comes into its sheet, and a tap leaves it as it is', async () => {
    const { sheet, id } = await kept();
    await amend('act', id, { note: 'from the tablet' });
    fireEvent.click(sheet.getByLabelText('Not this time'));
    await waitFor(async () =>
      expect(await bodies()).toMatchObject([{ note: 'from the tablet', outcome: 'not_this_time' }]),
    );
    await waitFor(() => expect(sheet.getByLabelText(LINE)).toHaveProperty('value', 'from the tablet'));
  });

  it('stays beside words that were left behind before it', async () => {
    const { sheet, id } = await kept();
    fireEvent.input(sheet.getByLabelText(LINE), { target: { value: 'x'.repeat(501) } });
    shut();
    await waitFor(() => expect(leftBehind(`act ${night}`)).not.toBeNull());
    cleanup();
    await amend('act', id, { signal: 'bothered' });
    stand();
    const again = await open(/I honoured/);
    fireEvent.input(again.getByLabelText(LINE), { target: { value: 'x'.repeat(500) } });
    await waitFor(async () =>
      expect(await bodies()).toMatchObject([{ signal: 'bothered', note: 'x'.repeat(500) }]),
    );
  });

  it('is not called kept once it is taken back there', async () => {
    const { sheet, id } = await kept();
    await remove('act', id);
    await waitFor(() => expect(sheet.queryByText(/^Kept (on|here)/)).toBeNull());
    expect(sheet.queryByRole('button', { name: 'Take it back' })).toBeNull();
  });

  it('leaves every line that is being written when it is taken back there: they are an entry of their own', async () => {
    stand();
    const sheet = await open(/I let it\s+land/);
    fireEvent.click(sheet.getByLabelText('support'));
    fireEvent.click(sheet.getByLabelText('I let it land'));
    fireEvent.input(sheet.getByLabelText(/^What was said or done/), { target: { value: 'A hug' } });
    await waitFor(async () => expect(await bodies()).toMatchObject([{ note: 'A hug' }]));
    const meaning = await sheet.findByLabelText(/^Why might they/);
    await remove('receiving', (await on(night))[0]!.id);
    fireEvent.input(meaning, { target: { value: 'They are glad of me' } });
    await waitFor(async () =>
      expect(await bodies()).toMatchObject([
        { offered: 'support', note: 'A hug', meaning: 'They are glad of me' },
      ]),
    );
    expect(meaning).toHaveProperty('value', 'They are glad of me');
    expect(meaning.isConnected).toBe(true);
    expect(leftBehind(`receiving ${night}`)).toBeNull();
  });
});

describe('when an entry that was kept earlier is taken up', () => {
  it('words that wait for their taps wait on, and are offered at the next opening', async () => {
    await kept();
    shut();
    const sheet = await open(/I honoured/);
    fireEvent.input(sheet.getByLabelText(LINE), { target: { value: WAITS } });
    fireEvent.click(sheet.getByRole('button', { name: /tired\s*Honoured/ }));
    await waitFor(() => expect(sheet.getByLabelText(LINE)).toHaveProperty('value', ''));
    expect(leftBehind(`act ${night}`)).toMatchObject({ draft: { line: WAITS } });
    shut();
    expect((await open(/I honoured/)).getByLabelText(LINE)).toHaveProperty('value', WAITS);
  });

  it('taps after it change that one, although another is on its way to the device', async () => {
    const { id } = await kept();
    shut();
    const sheet = await open(/I honoured/);
    const row = sheet.getByRole('button', { name: /tired\s*Honoured/ });
    fireEvent.click(sheet.getByLabelText('bothered'));
    fireEvent.click(sheet.getByLabelText('Not this time'));
    fireEvent.click(row);
    await waitFor(async () => expect(await bodies()).toHaveLength(2));
    fireEvent.click(sheet.getByLabelText('needing space'));
    await waitFor(async () =>
      expect((await get('act', id))?.body).toMatchObject({ signal: 'needing_space', outcome: 'honoured' }),
    );
    expect(await bodies()).toContainEqual(expect.objectContaining({ signal: 'bothered' }));
  });
});

describe('taking back', () => {
  const LONG = 'x'.repeat(600);

  it('takes along what could not be kept of it, and Undo brings that, too', async () => {
    const { sheet } = await kept();
    fireEvent.input(sheet.getByLabelText(LINE), { target: { value: LONG } });
    dispatchEvent(new Event('pagehide'));
    expect(JSON.stringify(localStorage)).toContain(LONG);
    fireEvent.click(sheet.getByRole('button', { name: 'Take it back' }));
    await screen.findByText('Taken back.');
    await waitFor(() => expect(JSON.stringify(localStorage)).not.toContain(LONG));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await bodies()).toHaveLength(1));
    const again = await open(/I honoured/);
    fireEvent.click(await again.findByRole('button', { name: /tired\s*Honoured/ }));
    await waitFor(() => expect(again.getByLabelText(LINE)).toHaveProperty('value', LONG));
  });

  it('says so when the device refuses it', async () => {
    const { sheet } = await kept();
    await close();
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('storage is switched off', 'SecurityError');
      },
    });
    fireEvent.click(sheet.getByRole('button', { name: 'Take it back' }));
    expect(await sheet.findByText(/^This device is not keeping/)).toBeTruthy();
    expect(sheet.getByRole('button', { name: 'Take it back' })).toBeTruthy();
  });
});
