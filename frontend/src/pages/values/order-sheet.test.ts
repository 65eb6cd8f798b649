import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { all, amend, put } from '../../store/records';
import { move } from './order-sheet';
import { value } from './testing/made';

test('a step in the order moves values, and leaves the rest of them as another device has changed it', async () => {
  for (const [place, id] of ['a', 'b'].entries()) await put('value', id, null, value(id, { place }).body);
  const shown = await all('value');
  await amend('value', 'b', { name: 'Rest, unearned' });
  await move(shown, 1, 0);
  const bodies = (await all('value')).map(({ body: { name, place } }) => [name, place]);
  expect(bodies).toEqual([
    ['a', 1],
    ['Rest, unearned', 0],
  ]);
});
