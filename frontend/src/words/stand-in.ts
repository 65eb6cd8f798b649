// Stand-in catalogues, made from the English one, to see every page with long words and from right to left. Never in the product.

type Script = 'de' | 'ar';

/** The same catalogue with every text, and the answer of every function, written as `script` would: longer, or from the right. */
export function standIn<T>(catalogue: T, script: Script): T {
  return turned(catalogue, script === 'de' ? lengthened : arabic) as T;
}

function turned(value: unknown, turn: (text: string) => string): unknown {
  if (typeof value === 'string') return turn(value);
  if (typeof value === 'function')
    return (...given: unknown[]) => turned((value as (...given: unknown[]) => unknown)(...given), turn);
  if (Array.isArray(value)) return value.map((each) => turned(each, turn));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, turned(each, turn)]));
  return value;
}

/** German runs about a third longer than English and joins words; short labels can double. */
function lengthened(text: string): string {
  const joined = text.replace(/(\p{L}{3,}) (\p{Ll}{3,})/gu, '$1$2');
  const more = text.length < 12 ? 'erweise' : 'ungsbeziehungen';
  return text.length < 4
    ? text + 'n'
    : joined.replace(/(\p{L}+)(\P{L}*)$/u, `$1${more}$2`).replaceAll('a', 'ä');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** Letter for letter into Arabic script, so that joining, direction and line breaks are real; digits and marks stay. */
function arabic(text: string): string {
  return text
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => ARABIC[LETTERS.indexOf(letter)] ?? letter)
    .replaceAll(',', '،')
    .replaceAll('?', '؟');
}
