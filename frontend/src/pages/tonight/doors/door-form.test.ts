import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { drafted } from '../../../state/drafts/draft';
import { get, on, put } from '../../../store/records';
import { adjusted } from './adjusted';
import { doorForm } from './door-form';
import { landed } from './landed';

test('what is said behind a door is not called kept while something newer is on its way', async () => {
  const draft = drafted(doorForm(adjusted, '2026-11-20'), null);
  const kept: ReturnType<typeof on>[] = [];
  const stop = draft.state.subscribe((state) => state === 'kept' && kept.push(on('2026-11-20')));
  void draft.choose({ choice: 'repair' });
  void draft.choose({ answer: 'no' });
  await Promise.resolve();
  await Promise.resolve(); // by now that is on its way to the device
  void draft.choose({ answer: 'yes' });
  await draft.flush();
  stop();
  expect(await Promise.all(kept)).toMatchObject([[{ body: { aspect: 'repair', outcome: 'yes' } }]]);
  void draft.choose({ choice: 'boundary' });
  expect(draft.state.value).toBe('open');
  await draft.flush();
});

test('an entry keeps what its sheet does not show, and the night it was moved to', async () => {
  const body = {
    offered: 'support',
    reception: 'joked',
    note: 'A hug',
    meaning: null,
    later: null,
    later_declined: true,
  } as const;
  await put('receiving', 'r1', '2026-11-18', body);
  const draft = drafted(doorForm(landed, '2026-11-20'), 'r1');
  draft.receive([(await get('receiving', 'r1'))!]);
  draft.type({ more: 'They are glad of me' });
  await draft.flush();
  expect(await get('receiving', 'r1')).toMatchObject({
    day: '2026-11-18',
    body: { ...body, meaning: 'They are glad of me' },
  });
});
