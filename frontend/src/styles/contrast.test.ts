import { describe, expect, test } from 'vitest';
import tokens from './tokens.css?raw';

// axe leaves a contrast undecided where something lies between a text and its ground; the colours themselves decide it.

/** What may lie below in each theme; the sky is always night's. */
const GROUNDS = {
  night: ['page', 'raised', 'chosen', 'doorway', 'sky'],
  day: ['page', 'raised', 'chosen', 'doorway'],
  paper: ['page', 'raised', 'chosen'],
} as const;
type Theme = keyof typeof GROUNDS;
const TEXTS = ['text', 'text-2', 'text-3', 'lamp-text'] as const;
/** What has to be seen to know what is there. Of a lamp that is its edge: by day the light itself is paler than paper. */
const SHAPES = ['edge-line', 'unlit', 'looked', 'mark', 'lamp-edge'] as const;

/** The relative luminance (WCAG 2.2) of each named colour, by Ottosson's matrices from oklch to linear sRGB. */
const luminances = new Map(
  [...tokens.matchAll(/--([\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\);/g)].map(([, name, ...numbers]) => [
    name,
    luminance(...(numbers.map(Number) as [number, number, number])),
  ]),
);

function luminance(lightness: number, chroma: number, hue: number): number {
  const [a, b] = [Math.cos, Math.sin].map((of) => chroma * of((hue * Math.PI) / 180)) as [number, number];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  const [r, g, bl] = [red, green, blue].map((each) => Math.min(1, Math.max(0, each))) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
}

/** What each meaning stands for in a theme. */
function meanings(theme: Theme): Map<string, number> {
  const block = tokens.split(`[data-theme='${theme}'] {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): var\(--([\w-]+)\);/g)].map(([, meaning, name]) => [
      meaning ?? '',
      luminances.get(name) ?? NaN,
    ]),
  );
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The pairs of a theme that fall short of `least`, with what they come to. */
function short(theme: Theme, seen: readonly string[], least: number): string[] {
  const shown = meanings(theme);
  return GROUNDS[theme].flatMap((ground) =>
    seen
      .map((each) => ({ each, found: contrast(shown.get(each) ?? NaN, shown.get(ground) ?? NaN) }))
      .filter(({ found }) => !(found >= least))
      .map(({ each, found }) => `${each} on ${ground}: ${found.toFixed(2)}`),
  );
}

test('a contrast is counted as WCAG does', () => {
  expect(contrast(luminance(1, 0, 0), luminance(0, 0, 0))).toBeCloseTo(21, 1);
  expect(luminance(0.6279, 0.2577, 29.23)).toBeCloseTo(0.2126, 2); // red
  expect(luminance(0.8664, 0.2948, 142.5)).toBeCloseTo(0.7152, 2); // green
});

describe.each(['night', 'day', 'paper'] as const)('in the theme %s', (theme) => {
  test('every text can be read on every ground (WCAG 1.4.3)', () => {
    expect(short(theme, TEXTS, 4.5)).toEqual([]);
  });

  test('every shape can be seen on every ground (WCAG 1.4.11)', () => {
    expect(short(theme, SHAPES, 3)).toEqual([]);
  });
});
