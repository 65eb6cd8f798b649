// Whose numbers to show: the country of the device's zone, until another is chosen.
import { Pick } from '../../components/pick';
import { language } from '../../words';
import { help } from '../../words/help';
import { NUMBERS } from './numbers';

const say = help.country;
const names = new Intl.DisplayNames(language, { type: 'region' });

interface Props {
  country: string | null;
  onCountry: (country: string) => void;
}

export function Country({ country, onCountry }: Props) {
  const none = country === null ? [['', say.none] as const] : [];
  return (
    <div class="help-country">
      <p aria-hidden="true">{say.label}</p>
      <Pick
        label={say.label}
        value={country ?? ''}
        options={[...none, ...inOrder()]}
        onPick={(code) => onCountry(code)}
      />
    </div>
  );
}

/** Codes and names, as the reader's language calls and sorts them. */
function inOrder(): (readonly [string, string])[] {
  const { compare } = new Intl.Collator(language);
  return Object.keys(NUMBERS)
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort(([, one], [, other]) => compare(one, other));
}
