import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { reflectionForm } from '../../pages/values/clarify/reflection-form';
import { close } from '../../store/database';
import { all } from '../../store/records';
import { drafted } from './draft';

const texts = async () => (await all('reflection')).map(({ body }) => body.text);
const real = globalThis.indexedDB;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The edge of the machine: a browser whose storage is switched off. */
async function switchOff() {
  await close();
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('storage is switched off', 'SecurityError');
    },
  });
}

test('a removal that the device refuses is said, and what is written after it is kept', async () => {
  const draft = drafted(reflectionForm('alive', { value: '2026-11-25' }), null);
  draft.type({ text: 'One' });
  await draft.flush();
  await switchOff();
  draft.type({ text: '' });
  await draft.flush();
  expect(draft.state.value).toBe('refused');
  expect(await draft.takeBack()).toBeNull();
  expect(draft.state.value).toBe('refused');
  vi.stubGlobal('indexedDB', real);
  draft.type({ text: 'Two' });
  await draft.flush();
  expect(draft.state.value).toBe('kept');
  expect(await texts()).toEqual(['Two']);
});
