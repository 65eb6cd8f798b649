// The doors of one night for the tests: the real ones over a real store, on another night each time.
import 'fake-indexeddb/auto';
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { Toasts } from '../../../../components/toast';
import { addDays } from '../../../../shared/day';
import { useEntries } from '../../../../state/entries';
import { on } from '../../../../store/records';
import { nightIn } from '../../night';
import { Doors } from '../doors';

let day = '2026-11-19';

/** Another night, on which nothing was written; its date. */
export function anotherNight(): string {
  return (day = addDays(day, 1));
}

export function stand({ past = false } = {}) {
  render(<Porch past={past} />);
}

function Porch({ past }: { past: boolean }) {
  const entries = useEntries(day, day);
  return (
    <>
      <Doors day={day} past={past} night={entries && nightIn(entries, day)} unread={false} />
      <Toasts />
    </>
  );
}

export async function open(door: RegExp) {
  fireEvent.click(screen.getByRole('button', { name: door }));
  return within(await screen.findByRole('dialog'));
}

/** What is kept of the night. */
export const bodies = async () => (await on(day)).map(({ kind, body }) => ({ kind, ...body }));
