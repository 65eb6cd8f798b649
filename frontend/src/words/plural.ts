// Counting words: "1 night", "2 nights", and whatever forms a language has between them.
import { language } from './language';

/** The forms of one phrase; `#` stands for the number as the language writes it. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);

/** A whole number as the reader writes it. */
export function number(n: number): string {
  return numbers.format(n);
}

/** The right form for n. A form that the catalogue lacks falls back to `other`, never to nothing. */
export function plural(n: number, forms: Forms): string {
  const form = forms[rules.select(n)] ?? forms.other;
  return form.replaceAll('#', number(n));
}
