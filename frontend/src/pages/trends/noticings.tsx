// The first chart: small ways, seven nights a column, and the week one touches read out below.
import { useContext, useState } from 'preact/hooks';
import { heights } from '../../charts/heights';
import { stopFor } from '../../charts/keys';
import { OnPaper } from '../../charts/onpaper';
import { Reader } from '../../charts/reader';
import { Table } from '../../charts/table';
import { WeekLights } from '../../charts/weeklights';
import { Icon } from '../../components/icon';
import { addDays, type Day, daysBetween } from '../../shared/day';
import { number } from '../../words';
import { trends } from '../../words/trends';
import { directionSaid, practisedPoints } from './direction';
import { Figure } from './figure';
import { Gaps } from './gaps';
import type { Ground } from './ground';
import { names, shortDate, weekName } from './names';
import { waysOf } from './sums';
import { WeekSheet } from './week';
import { Whom } from './whom';
import { LightsLegend } from './lightslegend';
import { Month } from './month';
import { isAYear, SkyNight, YearSky } from './yearsky';

/** In the first week ever, the nights before it keep the places of an empty chart: else it is a void with a point in it. */
const FIRST_WEEK = 7;

export function Noticings({ ground }: { ground: Ground }) {
  const { today, stretch, weeks, spread, frame, gutter, span, looks } = ground;
  const say = trends.noticings;
  const { mondays, offset } = stretch;
  const last = mondays.length - 1;
  const [touched, setTouched] = useState<Day | null>(null);
  const [opened, setOpened] = useState<Day | null>(null);
  const [sky, setSky] = useState(false);
  const [night, setNight] = useState<Day | null>(null);
  const place = touched === null ? last : mondays.indexOf(touched);
  const chosen = place < 0 ? last : place;
  const monday = mondays[chosen] ?? today;

  const read = (index: number) => {
    const week = weeks[index - offset];
    if (!week) return say.before;
    const { practised, ways, none } = waysOf([week]);
    return say.read(practised, ways, none);
  };
  const total = (index: number) => {
    const week = weeks[index - offset];
    if (!week) return null;
    const { practised, ways } = waysOf([week]);
    return practised === 0 ? '–' : number(ways);
  };
  const all = waysOf(weeks);
  const sentence = say.say(all.practised, span, all.ways);
  const { rowAt, size } = heights(spread);
  const paper = useContext(OnPaper) !== null;
  const mayBeSky = isAYear(mondays.length);
  const young = stretch.young && daysBetween(stretch.since, today) < FIRST_WEEK;
  const asSky = sky && mayBeSky;
  const starred = night ?? [...looks.keys()].at(-1) ?? stretch.until;

  return (
    <Figure
      sentence={sentence}
      direction={directionSaid(say.figure, practisedPoints(weeks))}
      name={say.name}
      about="noticing"
      legend={asSky ? null : <LightsLegend lights={size.lights} />}
      foot={
        asSky ? (
          <SkyNight ground={ground} night={starred} />
        ) : (
          <button type="button" class="reading" onClick={() => setOpened(monday)}>
            <b>
              {weekName(monday, today)}
              <Icon name="onward" class="little" />
            </b>
            <span>{read(chosen)}</span>
          </button>
        )
      }
      under={
        <>
          {!asSky && <Gaps monday={monday} since={stretch.since} today={today} looks={looks} />}
          {mayBeSky && (
            <button type="button" class="link" onClick={() => setSky(!sky)}>
              {asSky ? trends.sky.hide : trends.sky.show}
            </button>
          )}
          <Whom ground={ground} />
          {!stretch.past && <Month today={today} />}
        </>
      }
      tall={spread.stacked}
      table={() => (
        <Table
          caption={sentence}
          head={[say.table.week, say.table.nights, say.table.ways, say.table.none]}
          rows={weeks
            .map((week) => {
              const { practised, ways, none } = waysOf([week]);
              return [
                shortDate(week.monday, today),
                say.table.of(practised, week.nights),
                number(ways),
                number(none),
              ];
            })
            .reverse()}
        />
      )}
    >
      {asSky ? (
        <YearSky ground={ground} night={starred} onChoose={setNight} />
      ) : (
        <Reader
          class="first"
          label={say.name}
          text={`${weekName(monday, today)}. ${read(chosen)}.`}
          count={mondays.length}
          value={chosen}
          onChoose={(index) => setTouched(mondays[index] ?? null)}
          hit={(x, y) => spread.nearest(x, rowAt(y))}
          frame={frame}
          width={spread.width + gutter}
          gutter={gutter}
          step={spread.step}
          at={(index) => spread.at(index).x + gutter}
          stop={(key) => stopFor(key, chosen, { count: mondays.length, rtl: frame.rtl, page: 4 })}
        >
          <WeekLights
            {...{ mondays, spread, frame, looks, total, names, gutter }}
            unlit={young ? addDays(stretch.since, -1) : undefined}
            chosen={paper ? null : chosen}
          />
        </Reader>
      )}
      {opened !== null && (
        <WeekSheet monday={opened} today={today} looks={looks} onClose={() => setOpened(null)} />
      )}
    </Figure>
  );
}
