import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { uuid7 } from '../../shared/uuid';
import { replaced } from '../../store/copy';
import { all, get, put, remove } from '../../store/records';
import { revise, write } from '../../store/writing';
import { stepForm } from '../../pages/values/steps/step-form';
import { valueForm } from '../../pages/values/value-form';
import { leave, type Left, leftBehind } from './behind';
import { drafted } from './draft';

const form = valueForm({ value: '2026-11-25' }, 0);
const begun = () => drafted(form, null);

async function heldAs(name: string): Promise<string> {
  const id = uuid7();
  await put('value', id, null, form.written({ ...form.blank, name }, null)!.body);
  return id;
}

/** Another device changed a part of it, and a download has just brought that. */
async function arrives(id: string, part: object) {
  await write(false, (writing) =>
    revise(writing, 'value', id, (copy) =>
      replaced({ ...copy, unsent: null }, { version: 7, day: null, body: { ...copy.record!.body, ...part } }),
    ),
  );
}

test('nothing is kept before there are words, and then they are kept without asking', async () => {
  const draft = begun();
  await draft.choose({ part: 'work' });
  expect(draft.id.value).toBeNull();
  expect(draft.state.value).toBe('open');
  draft.type({ name: '  Rest, unearned ' });
  await draft.flush();
  expect(draft.state.value).toBe('kept');
  expect((await get('value', draft.id.value!))?.body).toMatchObject({ name: 'Rest, unearned', part: 'work' });
  expect(draft.now.value.name).toBe('  Rest, unearned '); // as typed
});

test('an entry has an id once the device holds it, and words left behind on the way go on under the same', async () => {
  const draft = begun();
  draft.type({ name: 'Patience' });
  const kept = draft.flush();
  expect(draft.id.value).toBeNull();
  await Promise.resolve(); // by now it is on its way to the device
  const left = draft.unkept();
  await kept;
  expect(draft.id.value).toBe(left?.id);
  expect(draft.unkept()).toBeNull();
});

test('what is taken back while it is on its way to the device is taken back', async () => {
  const draft = begun();
  draft.type({ name: 'Rest', why: 'He' });
  await draft.flush();
  draft.type({ why: 'Her' });
  const way = draft.choose({ painful: true });
  await Promise.resolve(); // by now it is on its way to the device
  draft.type({ why: 'He' });
  const back = draft.choose({ painful: false });
  await way;
  expect(draft.state.value).toBe('open');
  await back;
  expect(draft.now.value).toMatchObject({ why: 'He', painful: false });
  expect(await get('value', draft.id.value!)).toMatchObject({ body: { why: 'He', painful: false } });
  expect(draft.state.value).toBe('kept');
});

test('a text that is too long stays on the screen, and the one kept before it on the device', async () => {
  const draft = begun();
  draft.type({ name: 'Rest', why: 'Because' });
  await draft.flush();
  draft.type({ why: 'x'.repeat(501), stands_for: 'Quiet' });
  await draft.flush();
  expect(draft.state.value).toBe('open');
  expect(draft.dirty()).toBe(true);
  expect((await get('value', draft.id.value!))?.body).toMatchObject({ why: 'Because', stands_for: 'Quiet' });
  draft.type({ why: 'x'.repeat(500) });
  await draft.flush();
  expect(draft.dirty()).toBe(false);
});

test('what others change comes in field by field, where nothing is being written here', async () => {
  const id = await heldAs('Patience');
  const draft = drafted(form, id);
  draft.receive(await all('value'));
  expect(draft.now.value.name).toBe('Patience');
  draft.resume({ draft: { ...draft.now.value, why: 'Mine' }, over: draft.now.value });
  const there = await get('value', id);
  await put('value', id, null, { ...there!.body, why: 'Theirs', stands_for: 'Theirs' });
  draft.receive(await all('value'));
  expect(draft.now.value).toMatchObject({ why: 'Mine', stands_for: 'Theirs' });
});

test('what arrives while words are being written here stays, and so does a day that was moved there', async () => {
  const id = await heldAs('Rest');
  const draft = drafted(form, id);
  draft.receive(await all('value'));
  draft.type({ why: 'Because' });
  await arrives(id, { name: 'Rest, unearned' });
  draft.receive(await all('value'));
  await draft.flush();
  expect((await get('value', id))?.body).toMatchObject({ name: 'Rest, unearned', why: 'Because' });

  const step = uuid7();
  const steps = stepForm({ value: '2026-11-25' });
  const walk = { ...steps.blank, step: 'Walk' };
  await put('commitment', step, '2026-11-25', steps.written(walk, null)!.body);
  const planned = drafted(steps, step);
  planned.receive(await all('commitment'));
  await planned.choose({ day: '2026-11-27' });
  expect((await get('commitment', step))?.day).toBe('2026-11-27');
  planned.type({ if_text: 'It rains' });
  await put('commitment', step, '2026-11-28', steps.written(walk, null)!.body);
  await planned.flush();
  expect(await get('commitment', step)).toMatchObject({ day: '2026-11-28', body: { if_text: 'It rains' } });
});

test('an entry that was known before is not written over until the device has told what it holds', async () => {
  const id = await heldAs('Patience');
  const draft = drafted(form, id);
  draft.resume({ draft: { ...form.blank, name: 'Patience when it is late' } });
  await draft.flush();
  expect((await get('value', id))?.body.name).toBe('Patience');
  draft.receive(await all('value'));
  await draft.flush();
  expect((await get('value', id))?.body.name).toBe('Patience when it is late');
});

test('words of an entry that was removed elsewhere become an entry of their own', async () => {
  const id = await heldAs('Patience');
  const draft = drafted(form, id);
  draft.receive(await all('value'));
  draft.resume({ draft: { ...draft.now.value, why: 'Mine' }, over: draft.now.value });
  await remove('value', id);
  draft.receive(await all('value'));
  await draft.flush();
  expect(draft.id.value).not.toBe(id);
  expect((await get('value', draft.id.value!))?.body).toMatchObject({ name: 'Patience', why: 'Mine' });
});

test('what was left behind keeps what another device changed meanwhile beside it', async () => {
  const id = await heldAs('Rest');
  const first = drafted(form, id);
  first.receive(await all('value'));
  first.type({ why: 'x'.repeat(501), part: 'work' });
  await first.flush();
  const left = JSON.parse(JSON.stringify(first.unkept())) as Left;
  await arrives(id, { name: 'Rest, unearned', part: 'health' });
  const second = drafted(form, id);
  second.resume(left);
  second.receive(await all('value'));
  second.type({ why: 'Because' });
  await second.flush();
  expect((await get('value', id))?.body).toMatchObject({
    name: 'Rest, unearned',
    part: 'health',
    why: 'Because',
  });
});

test('a name that was taken out before the page went away does not come back with it', async () => {
  const id = await heldAs('Run');
  const first = drafted(form, id);
  first.receive(await all('value'));
  await first.choose({ goal: 'Run', name: '' });
  const left = first.unkept()!;
  const second = drafted(form, id);
  second.resume(left);
  second.receive(await all('value'));
  expect(second.now.value).toMatchObject({ goal: 'Run', name: '' });
});

test('taken back it is gone, and the screen is empty again', async () => {
  const draft = begun();
  draft.type({ name: 'Rest' });
  await draft.flush();
  const id = draft.id.value!;
  expect(await draft.takeBack()).toBe(id);
  expect(await get('value', id)).toBeNull();
  expect([draft.state.value, draft.now.value]).toEqual(['blank', form.blank]);
});

test('what was left behind waits under its name until it is kept', () => {
  leave('value new', { id: null, draft: { name: '', why: 'Because' } });
  leave('other', { id: 'x', draft: {} });
  expect(leftBehind('value new')).toEqual({ id: null, draft: { name: '', why: 'Because' } });
  leave('value new', null);
  leave('other', null);
  expect(leftBehind('value new')).toBeNull();
  expect(localStorage.length).toBe(0);
});
