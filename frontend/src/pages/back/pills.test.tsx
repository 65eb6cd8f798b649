import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { uuid7 } from '../../shared/uuid';
import { today } from '../../state/tonight';
import { put } from '../../store/records';
import { Pills } from './pills';

afterEach(cleanup);

const stand = (any: boolean) => render(<Pills today={today.value} any={any} onOpen={() => undefined} />);
const ways = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));

test('before a line is written there is no way into the past', async () => {
  await put('act', uuid7(), today.value, { signal: 'tired', outcome: 'honoured', note: null });
  stand(false);
  await new Promise((later) => setTimeout(later, 30));
  expect(ways()).toEqual([]);
});

test('when looking for the good steps back, a hard day has its page without any line, too', async () => {
  const fear = { signal: 'bothered', outcome: 'not_safe_to', note: null } as const;
  await put('act', uuid7(), today.value, { ...fear, reason: 'afraid_of_reaction' });
  stand(false);
  expect(await screen.findByRole('link', { name: 'On a hard day' })).toBeTruthy();
  expect(ways()).toEqual(['/back?show=three']);
});
