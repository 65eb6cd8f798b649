// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { blank, isDirty, isStranded, lightOf, tooMany, type Line } from './line';

const line = (part: Partial<Line>): Line => ({ ...blank(0), ...part });
const kept = { text: 'They made me tea', signal: null };

describe('the lamp', () => {
  it('is a ring while nothing is written, blanks included', () => {
    expect(lightOf(blank(0))).toBe('ring');
    expect(lightOf(line({ text: '  \n' }))).toBe('ring');
  });

  it('is an ember while the device holds something else, or nothing', () => {
    expect(lightOf(line({ text: 'They made' }))).toBe('ember');
    expect(lightOf(line({ text: 'They made me coffee', kept }))).toBe('ember');
    expect(lightOf(line({ text: kept.text, signal: 'helped', kept }))).toBe('ember');
  });

  it('is a flame only once the device holds exactly these words', () => {
    expect(lightOf(line({ text: kept.text, kept }))).toBe('flame');
    expect(lightOf(line({ text: `${kept.text} `, kept }))).toBe('flame');
  });
});

describe('a line that is too long', () => {
  it('is measured in code points, so 500 emoji fit and one more does not', () => {
    expect(tooMany(line({ text: '🦔'.repeat(500) }))).toBe(0);
    expect(tooMany(line({ text: '🦔'.repeat(512) }))).toBe(12);
  });

  it('will not be kept by waiting', () => {
    expect(isStranded(line({ text: 'a'.repeat(501) }))).toBe(true);
    expect(isStranded(line({ text: 'a' }))).toBe(false);
    expect(isStranded(line({ text: 'a', refused: true }))).toBe(true);
  });
});

it('an emptied line still differs from what the device holds', () => {
  expect(isDirty(line({ text: '', kept }))).toBe(true);
  expect(isDirty(blank(0))).toBe(false);
});
