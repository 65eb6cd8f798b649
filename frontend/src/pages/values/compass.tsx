// The compass: the values held now in the person's own order, and how far would like and actually lie apart in each.
import { useState } from 'preact/hooks';
import { Page } from '../../components/page';
import { Pick } from '../../components/pick';
import { go } from '../../router';
import type { Day } from '../../shared/day';
import { useKind } from '../../state/kind';
import { today as tonight } from '../../state/tonight';
import { say as words } from '../../words/values';
import { CompassTable } from './compass-table';
import { Drawing } from './drawing';
import { Empty } from './empty';
import { askable, compassDays, heldOn, latestOf, ratedDays } from './held';
import { dateName, restsOn } from './names';
import { OrderSheet } from './order-sheet';
import { StepCard } from './steps/card';
import { Ways } from './ways';

const NOW = 'now';

/** `on` is the day of an old compass; null for the one now. */
export function Compass({ on }: { on: Day | null }) {
  const say = words.compass;
  const today = tonight.value;
  const values = useKind('value');
  const ratings = useKind('rating');
  const steps = useKind('commitment');
  const [open, setOpen] = useState<'table' | 'order' | null>(null);
  if (!values || !ratings || !steps) return <main class="page" aria-busy="true" />;

  const day = on === null || on > today ? today : on;
  const held = heldOn(values, day);
  const latest = latestOf(ratings, day);
  const days = compassDays(values, ratings, today);
  const [newest, ...older] = days;
  const options = [
    [NOW, newest === undefined ? say.now : dateName(newest, today)] as const,
    ...[...new Set(on === null ? older : [...older, on])]
      .sort()
      .reverse()
      .map((each) => [each, dateName(each, today)] as const),
  ];
  return (
    <Page
      title={words.title}
      class="values"
      about="compass"
      tools={
        options.length > 1 && (
          <Pick
            label={say.which}
            value={on ?? NOW}
            options={options}
            onPick={(each) => go(each === NOW ? '/values' : `/values?on=${each}`, { replace: true })}
          />
        )
      }
    >
      {on !== null && (
        <p class="values-then quiet">
          {say.as(dateName(day, today))}{' '}
          <a class="link" href="/values">
            {say.back}
          </a>
        </p>
      )}
      {held.length > 0 ? (
        <Drawing {...{ held, latest, ratings, day, today }} onTable={() => setOpen('table')} />
      ) : on === null ? (
        <Empty />
      ) : (
        <p class="say">{say.then}</p>
      )}
      {on === null && (
        <>
          {held.length > 0 && (
            <div class="values-do">
              <a class="link" href="/values/rate">
                {say.rate}
              </a>
              <a class="link" href="/values/new">
                {say.add}
              </a>
              {held.length > 1 && (
                <button type="button" class="link" aria-haspopup="dialog" onClick={() => setOpen('order')}>
                  {say.order.open}
                </button>
              )}
            </div>
          )}
          <StepCard steps={steps} today={today} />
          <Ways />
        </>
      )}
      {open === 'table' && (
        <CompassTable
          {...{ held, latest }}
          sentence={restsOn(ratedDays(ratings, askable(held), day), today)}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'order' && <OrderSheet held={held} onClose={() => setOpen(null)} />}
    </Page>
  );
}
