// Help, by country: everything on it comes with the page, so that it is there without a network and asks nobody anything.
import { signal } from '@preact/signals';
import { Page } from '../../components/page';
import { zone } from '../../state/tonight';
import { help as say } from '../../words/help';
import { Country } from './country';
import { Lines } from './lines';
import { countryOf } from './numbers';
import { Hurting, Deciding, Limits, Watched } from './telling';
import './help.css';

/** Kept in memory alone: a country chosen here would tell whoever finds it that somebody looked for help. */
const chosen = signal<string | null>(null);

// A quick way out of the page belongs at the end of its title's line, as the `tools` of this Page.
export function Help() {
  const country = chosen.value ?? countryOf(zone());
  return (
    <Page title={say.title} up="/more" class="help">
      <p class="say">{say.lead}</p>
      <Country country={country} onCountry={(each) => (chosen.value = each)} />
      <Lines country={country} />
      <Watched />
      <Deciding />
      <Hurting country={country} />
      <Limits />
    </Page>
  );
}
