// The check-in: a week's six questions, each kept at its tap; this week, or one that went by.
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { Arrows } from '../../components/arrows';
import { Page } from '../../components/page';
import { Statusline } from '../../components/statusline';
import { go, place } from '../../router';
import { addDays, type Day, mondayOf } from '../../shared/day';
import { FELT } from '../../shared/kinds';
import { useEntries } from '../../state/entries';
import { syncState } from '../../state/sync';
import { today } from '../../state/tonight';
import { formatDay, words } from '../../words';
import { checkin } from '../../words/checkin';
import { keepingOf } from './keeping';
import { Seven } from './seven';
import { TwoWeeksOn } from './two-weeks-on';
import { Worth } from './worth';
import './checkin.css';

/** The page at "/checkin", and of another week at "/checkin?week=2026-11-09". A week that has not come yet is this one. */
export function Checkin() {
  const here = place.value;
  const now = mondayOf(today.value);
  const asked = here.page === 'checkin' && here.week !== null ? mondayOf(here.week) : now;
  const monday = asked > now ? now : asked;
  return <Week key={monday} monday={monday} now={now} />;
}

function Week({ monday, now }: { monday: Day; now: Day }) {
  const say = checkin;
  const entries = useEntries(monday, monday);
  const week = useMemo(() => keepingOf(monday), [monday]);
  useLayoutEffect(() => {
    if (entries) week.receive(entries.find((entry) => entry.kind === 'checkin')?.body ?? null);
  }, [entries, week]);
  const answers = week.answers.value;
  const name = say.week(formatDay(monday, monday.slice(0, 4) === now.slice(0, 4) ? 'date' : 'dated'));
  const show = (other: Day) => go(other === now ? '/checkin' : `/checkin?week=${other}`, { replace: true });

  return (
    <Page title={monday === now ? say.title : say.titlePast} up="/trends" class="checkin" about="check-in">
      <div class="checkin-lead">
        <div class="checkin-week">
          <p class="quiet">{name}</p>
          <Arrows
            before={say.before}
            after={say.after}
            last={monday === now}
            onStep={(by) => show(addDays(monday, 7 * by))}
          />
        </div>
        <p class="say">{say.lead}</p>
        <p class="quiet">{say.scale}</p>
      </div>
      {entries && ( // what is kept already is on the page before anything can be tapped
        <>
          {FELT.map((field) => (
            <Seven
              key={field}
              ask={say.asks[field]}
              value={answers[field]}
              onValue={(value) => void week.answer(field, value)}
            />
          ))}
          <Worth value={answers.worth} onValue={(value) => void week.answer('worth', value)} />
          {monday === now && <TwoWeeksOn />}
        </>
      )}
      <footer class="checkin-foot">
        <div role="status" aria-busy={week.state.value === 'keeping'}>
          {week.state.value === 'refused' ? (
            <span class="quiet">{words.tonight.refused.title}</span>
          ) : (
            <Statusline sync={syncState.value} written={week.state.value === 'kept'} />
          )}
        </div>
        <a class="link" href="/trends">
          {say.trends}
        </a>
      </footer>
    </Page>
  );
}
