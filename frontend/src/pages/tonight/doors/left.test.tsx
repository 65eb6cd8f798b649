import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leave, leftBehind } from '../../../state/drafts/behind';
import { on } from '../../../store/records';
import { anotherNight, bodies, open, stand } from './testing/porch';

let night: string;
beforeEach(() => {
  night = anotherNight();
});
afterEach(cleanup);

const LINE = 'What I did, in a line if you like';

/** The page is gone, and whatever it still had to note is noted. */
async function closed() {
  cleanup();
  await new Promise((done) => setTimeout(done));
}

async function kept(note: string) {
  await waitFor(async () => {
    expect(await bodies()).toMatchObject([{ kind: 'act', note }]);
    expect(leftBehind(`act ${night}`)).toBeNull();
  });
}

describe('words behind a door', () => {
  it('wait for their two taps, and say so, when the sheet is closed before them', async () => {
    stand();
    const sheet = await open(/I honoured/);
    fireEvent.input(sheet.getByLabelText(LINE), { target: { value: 'Went to bed' } });
    expect(sheet.getByText(/^It is kept after both taps/)).toBeTruthy();
    fireEvent.click(sheet.getByRole('button', { name: 'Close' }));
    const again = await open(/I honoured/);
    expect(again.getByLabelText(LINE)).toHaveProperty('value', 'Went to bed');
    expect(await bodies()).toEqual([]);
    fireEvent.click(again.getByLabelText('tired'));
    fireEvent.click(again.getByLabelText('Honoured'));
    await kept('Went to bed');
  });

  it('are left behind when the page is taken away before the device held them, and kept at the next opening', async () => {
    stand();
    const sheet = await open(/I honoured/);
    fireEvent.click(sheet.getByLabelText('tired'));
    fireEvent.click(sheet.getByLabelText('Honoured'));
    await sheet.findByRole('button', { name: 'Take it back' });
    fireEvent.input(sheet.getByLabelText(LINE), { target: { value: 'Went to bed' } });
    dispatchEvent(new Event('pagehide'));
    const left = leftBehind(`act ${night}`);
    expect(left).toMatchObject({ draft: { choice: 'tired', answer: 'honoured', line: 'Went to bed' } });
    await kept('Went to bed');

    await closed();
    leave(`act ${night}`, { id: left!.id, draft: { ...left!.draft, line: 'Went to bed early' } });
    stand();
    await open(/I honoured/);
    await kept('Went to bed early'); // in the same entry
  });

  const taps = { choice: 'boundary', answer: 'yes', line: '', more: 'They waited', later: '' };

  it('of a line that came later are left behind as well', async () => {
    stand();
    const sheet = await open(/They\s+adjusted/);
    fireEvent.click(sheet.getByLabelText('keep a limit of mine'));
    fireEvent.click(sheet.getByLabelText('Yes'));
    const later = await sheet.findByLabelText(/^What happened then/);
    fireEvent.input(later, { target: { value: 'They waited' } });
    const { id } = (await on(night))[0]!;
    dispatchEvent(new Event('pagehide'));
    expect(leftBehind(`observation ${night}`)).toMatchObject({ id, draft: { more: 'They waited' } });
    await waitFor(async () => expect(await bodies()).toMatchObject([{ note: 'They waited' }]));

    await closed();
    leave(`observation ${id}`, { id, draft: { ...taps, more: 'They waited for me' }, over: taps });
    stand();
    fireEvent.click(
      await (await open(/They\s+adjusted/)).findByRole('button', { name: /keep a limit of mine/ }),
    );
    await waitFor(async () => expect(await bodies()).toMatchObject([{ note: 'They waited for me' }]));
    await waitFor(() => expect(leftBehind(`observation ${id}`)).toBeNull());
  });

  it('that are taken back leave nothing behind', async () => {
    stand();
    const sheet = await open(/I honoured/);
    fireEvent.click(sheet.getByLabelText('tired'));
    fireEvent.click(sheet.getByLabelText('Honoured'));
    await sheet.findByRole('button', { name: 'Take it back' });
    fireEvent.input(sheet.getByLabelText(LINE), { target: { value: 'x'.repeat(600) } });
    fireEvent.click(sheet.getByRole('button', { name: 'Take it back' }));
    await waitFor(async () => expect(await bodies()).toEqual([]));
    expect(leftBehind(`act ${night}`)).toBeNull();
  });
});
