import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { close } from '../../../store/database';
import { PAUSE } from '../../../state/drafts/draft';
import { on, undo } from '../../../store/records';
import { lightOf } from './line';
import type { Noticing } from './received';
import { writing, type Writing } from './writing';

const DAY = '2026-11-19';
let removed: string[] = [];
let page: Writing;

const held = async () => (await on(DAY)) as Noticing[];
const texts = async () => (await held()).map(({ body }) => body.text);
const at = (place: number) => page.lines.value[place]!;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

beforeEach(() => {
  removed = [];
  page = writing(DAY, (id) => removed.push(id));
});

afterEach(async () => {
  await page.flush();
  await close();
  indexedDB.deleteDatabase('porchlight');
});

describe('a line', () => {
  it('is kept a moment after the last key, under an id made with the first', async () => {
    page.type(0, 'T');
    const { id } = at(0);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    page.type(0, 'They made me tea');
    expect(lightOf(at(0))).toBe('ember');
    await vi.waitFor(() => {
      expect(lightOf(at(0))).toBe('flame');
    });
    expect(await held()).toMatchObject([{ id, body: { text: 'They made me tea', signal: null } }]);
  });

  it('is kept at once when the caret leaves it', async () => {
    page.type(0, 'tea');
    page.leave(0);
    await vi.waitFor(
      () => {
        expect(lightOf(at(0))).toBe('flame');
      },
      { timeout: PAUSE / 2 },
    );
  });

  it('is kept as the last of what was typed, however fast', async () => {
    for (const text of ['a', 'ab', 'abc', 'ab', 'abcd']) {
      page.type(0, text);
      void page.flush();
    }
    await page.flush();
    expect(await texts()).toEqual(['abcd']);
  });

  it('keeps its kind of moment', async () => {
    page.choose(0, 'helped');
    page.type(0, 'carried the boxes');
    await page.flush();
    expect((await held())[0]?.body.signal).toBe('helped');
    page.choose(0, null);
    await page.flush();
    expect((await held())[0]?.body.signal).toBeNull();
  });

  it('with a kind and no words is not kept', async () => {
    page.choose(0, 'helped');
    await page.flush();
    expect(await held()).toEqual([]);
  });

  it('that is too long stays on the screen, and what was kept of it stays kept', async () => {
    page.type(0, 'short');
    await page.flush();
    page.type(0, 'x'.repeat(501));
    await page.flush();
    expect(await texts()).toEqual(['short']);
    expect(at(0).text).toHaveLength(501);
    expect(lightOf(at(0))).toBe('ember');
  });
});

describe('an emptied line', () => {
  beforeEach(async () => {
    page.type(0, 'tea');
    await page.flush();
    page.receive(await held());
  });

  it('is removed, and says whose record it was', async () => {
    const { id } = at(0);
    page.type(0, '');
    page.leave(0);
    await vi.waitFor(() => {
      expect(removed).toEqual([id]);
    });
    expect(await held()).toEqual([]);
    expect(lightOf(at(0))).toBe('ring');
  });

  it('waits a little for a second thought', async () => {
    page.type(0, '');
    await wait(PAUSE + 100);
    page.type(0, 'coffee');
    await page.flush();
    expect(removed).toEqual([]);
    expect(await texts()).toEqual(['coffee']);
  });

  it('comes back when the removal is undone', async () => {
    page.type(0, '');
    await page.flush();
    page.receive(await held());
    await undo('noticing', removed[0]!);
    page.receive(await held());
    expect(at(0).text).toBe('tea');
    expect(lightOf(at(0))).toBe('flame');
  });

  it('that is written again is the same record, not a second one', async () => {
    const { id } = at(0);
    page.type(0, '');
    await page.flush();
    page.type(0, 'coffee');
    await page.flush();
    expect(await held()).toMatchObject([{ id, body: { text: 'coffee' } }]);
  });
});

describe('the next free line', () => {
  it('is the first empty one, then a new one, and none after ten', async () => {
    for (let n = 0; n < 10; n += 1) {
      const key = page.next();
      expect(key).toBe(n);
      page.type(key!, `line ${n}`);
    }
    expect(page.next()).toBeNull();
    await page.flush();
    expect(await held()).toHaveLength(10);
  });
});

it('a device that keeps nothing leaves the words on the screen, and takes them when it can', async () => {
  await close();
  const real = globalThis.indexedDB;
  // The edge of the machine: a browser whose storage is switched off.
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('storage is switched off', 'SecurityError');
    },
  });
  page.type(0, 'tea');
  await page.flush();
  expect(at(0)).toMatchObject({ text: 'tea', refused: true });
  expect(lightOf(at(0))).toBe('ember');
  vi.stubGlobal('indexedDB', real);
  await page.flush();
  expect(lightOf(at(0))).toBe('flame');
  expect(await texts()).toEqual(['tea']);
});
