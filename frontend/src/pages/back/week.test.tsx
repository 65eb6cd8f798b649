import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { uuid7 } from '../../shared/uuid';
import { put } from '../../store/records';
import { Pills } from './pills';
import { Week } from './week';

vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 21) });

const SUNDAY = '2026-11-22';
const TUESDAY = '2026-11-24';

afterEach(cleanup);

/** The page is told what evening it is, as on coming back to it. */
function evening(day: string) {
  vi.setSystemTime(new Date(`${day}T21:00:00`));
  dispatchEvent(new Event('focus'));
}

test('on a Sunday it is this week, and on any other evening the last seven nights by that name', async () => {
  for (const day of ['2026-11-15', '2026-11-18', '2026-11-22', '2026-11-24'])
    await put('noticing', uuid7(), day, { text: `Of ${day}.`, signal: null });
  const read = async (heading: string) => {
    const { unmount } = render(<Week />);
    await screen.findByRole('heading', { name: heading });
    const lines = [...document.querySelectorAll('.own')].map(({ textContent }) => textContent);
    unmount();
    return lines;
  };
  evening(SUNDAY);
  expect(await read('This week')).toEqual(['Of 2026-11-18.', 'Of 2026-11-22.']);
  evening(TUESDAY);
  expect(await read('The last seven nights')).toEqual(['Of 2026-11-18.', 'Of 2026-11-22.', 'Of 2026-11-24.']);
});

test('the way there says which of the two it is', () => {
  const ways = (today: string) => {
    render(<Pills today={today} any onOpen={() => undefined} />);
    const said = screen.getAllByRole('link').map(({ textContent }) => textContent);
    cleanup();
    return said;
  };
  expect(ways(SUNDAY)[0]).toBe('This week, read slowly');
  expect(ways(TUESDAY).at(-1)).toBe('Seven nights, read slowly');
});
