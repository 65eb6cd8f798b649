// Where values come from: a worksheet with five headings, three each from family, from somebody respected and from society.
import { Page } from '../../../components/page';
import { ORIGINS, type Origin } from '../../../shared/kinds';
import { useKind } from '../../../state/kind';
import { say as words } from '../../../words/values';
import { Heading } from './heading';

/** How many a heading asks for; the last two take as many as there are. */
const ASKED: Record<Origin, number> = {
  family: 3,
  respected: 3,
  society: 3,
  chosen: Infinity,
  lived: Infinity,
};

export function Origins() {
  const say = words.origins;
  const values = useKind('value');
  if (!values) return <main class="page" aria-busy="true" />;
  return (
    <Page title={say.title} up="/values" class="values origins" about="origins">
      <p class="quiet">{say.lead}</p>
      {ORIGINS.map((origin) => (
        <Heading key={origin} origin={origin} asked={ASKED[origin]} values={values} />
      ))}
    </Page>
  );
}
