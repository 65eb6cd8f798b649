// Which language the page speaks, and which way it runs.

/** The one tag for Intl: the catalogue's language with the reader's own region, so that a clock in Vienna shows 21:04. */
export const language: string = spoken(__WORDS__ || 'en', navigator.languages);

/** 'rtl' for scripts that run from right to left. */
export const direction: 'ltr' | 'rtl' = /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';

/** `catalogue` is a language we have words in; `wanted` the reader's tags, best first. Never throws on odd tags. */
export function spoken(catalogue: string, wanted: readonly string[]): string {
  for (const tag of wanted) {
    const { language: spokenBy, region } = parts(tag);
    if (spokenBy === catalogue) return tag;
    if (region !== undefined) return `${catalogue}-${region}`;
  }
  return catalogue;
}

function parts(tag: string): { language?: string; region?: string | undefined } {
  try {
    return new Intl.Locale(tag);
  } catch (problem) {
    if (problem instanceof RangeError) return {};
    throw problem;
  }
}
