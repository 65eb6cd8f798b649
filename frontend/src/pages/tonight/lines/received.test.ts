// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { blank, type Line } from './line';
import { received, ruled, type Noticing } from './received';

const noticing = (id: string, text: string): Noticing => ({
  kind: 'noticing',
  id,
  day: '2026-11-19',
  version: 1,
  body: { text, signal: null },
  unsent: false,
});
const texts = (lines: readonly Line[]) => lines.map((line) => line.text);
const keptLine = (key: number, id: string, text: string): Line => ({
  ...blank(key),
  id,
  text,
  kept: { text, signal: null },
  seen: true,
});

describe('what the device holds', () => {
  it('fills the lines in the order of its ids, and leaves at least three', () => {
    expect(texts(received(ruled([]), [noticing('b', 'second'), noticing('a', 'first')], null))).toEqual([
      'first',
      'second',
      '',
    ]);
  });

  it('makes room for an eleventh line that came from another device', () => {
    const many = Array.from({ length: 11 }, (_, n) => noticing(`id-${n + 10}`, `${n}`));
    expect(received(ruled([]), many, null)).toHaveLength(11);
  });

  it('never moves a line that has its place, whatever its id', () => {
    const page = [blank(0), keptLine(1, 'b', 'here first'), blank(2)];
    expect(texts(received(page, [noticing('b', 'here first'), noticing('a', 'came later')], null))).toEqual([
      'came later',
      'here first',
      '',
    ]);
  });

  it('does not take the empty line under the caret', () => {
    expect(texts(received(ruled([]), [noticing('a', 'from afar')], 0))).toEqual(['', 'from afar', '']);
  });

  it('brings a change from another device onto the page', () => {
    expect(texts(received([keptLine(0, 'a', 'old')], [noticing('a', 'new')], null))[0]).toBe('new');
  });

  it('never replaces what is being written', () => {
    const writing = { ...keptLine(0, 'a', 'old'), text: 'old and more' };
    expect(texts(received([writing], [noticing('a', 'new')], null))[0]).toBe('old and more');
    const busy = { ...keptLine(0, 'a', 'old'), busy: true };
    expect(texts(received([busy], [noticing('a', 'new')], null))[0]).toBe('old');
  });

  it('brings what others say of a line whose words are too long to be kept, and leaves what was said here', () => {
    const [line] = received(
      [{ ...keptLine(0, 'a', 'tea'), text: 'x'.repeat(600), signal: 'remembered' }],
      [{ ...noticing('a', 'tea'), body: { text: 'tea', signal: 'helped', subject: 's1' } }],
      null,
    );
    expect(line).toMatchObject({ text: 'x'.repeat(600), signal: 'remembered', subject: 's1' });
  });

  it('does not eat the blank at the end of what is typed', () => {
    const typed = { ...keptLine(0, 'a', 'tea'), text: 'tea ' };
    expect(texts(received([typed], [noticing('a', 'tea')], null))[0]).toBe('tea ');
  });
});

describe('a record that is gone', () => {
  it('leaves an empty line behind', () => {
    expect(texts(received([keptLine(0, 'a', 'old')], [], null))[0]).toBe('');
  });

  it('leaves words that were not kept yet, as a record of their own', () => {
    const [line] = received([{ ...keptLine(0, 'a', 'old'), text: 'old and more' }], [], null);
    expect(line).toMatchObject({ text: 'old and more', id: null, kept: null });
  });

  it('is not believed gone before it was seen once, since a reading may be older than the write', () => {
    const fresh = { ...keptLine(0, 'a', 'just kept'), seen: false };
    expect(texts(received([fresh], [], null))[0]).toBe('just kept');
  });

  it('comes back to its own place when the removal is undone', () => {
    const page = [blank(0), { ...blank(1), was: 'a' }, blank(2)];
    expect(texts(received(page, [noticing('a', 'back')], null))).toEqual(['', 'back', '']);
  });
});
