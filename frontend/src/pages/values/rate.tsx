// Rating the values held now, one after the other: kept as soon as both numbers of a value are said.
import { useMemo } from 'preact/hooks';
import { useHeldDay } from '../../components/held-day';
import { Page } from '../../components/page';
import { Statusline } from '../../components/statusline';
import { useKind } from '../../state/kind';
import { syncState } from '../../state/sync';
import { today as now } from '../../state/tonight';
import { say as words } from '../../words/values';
import { heldOn, askable } from './held';
import { RateOne } from './rate-one';

export function Rate() {
  const { rate: say, compass } = words;
  const today = useHeldDay(now.value);
  const values = useKind('value');
  const ratings = useKind('rating');
  // The order of the page stays while one rates; a painful value is asked nothing further.
  const held = useMemo(() => values && askable(heldOn(values, today)), [values, today]);
  if (!held || !ratings) return <main class="page" aria-busy="true" />;
  if (held.length === 0)
    return (
      <Page title={say.title} up="/values" class="values rate" about="compass">
        <p class="say">{say.none}</p>
        <div class="values-do">
          <a class="button" href="/values/new">
            {compass.add}
          </a>
        </div>
      </Page>
    );
  const kept = ratings.some(({ day }) => day === today);
  return (
    <Page title={say.title} up="/values" class="values rate" about="compass">
      <p class="quiet">{say.lead}</p>
      <ul class="rates">
        {held.map((value) => (
          <li key={`${value.id} ${today}`}>
            <RateOne value={value} ratings={ratings} today={today} />
          </li>
        ))}
      </ul>
      <div class="values-foot">
        <div role="status">
          <Statusline sync={syncState.value} written={kept} />
        </div>
        <a class="link" href="/values">
          {say.done}
        </a>
      </div>
    </Page>
  );
}
