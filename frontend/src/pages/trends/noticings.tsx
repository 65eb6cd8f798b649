// The first chart: small ways, seven nights a column, and the week one touches read out below.
import { useState } from 'preact/hooks';
import { heights } from '../../charts/heights';
import type { Look } from '../../charts/lights';
import { stopFor } from '../../charts/keys';
import { Reader } from '../../charts/reader';
import { Table } from '../../charts/table';
import { WeekLights } from '../../charts/weeklights';
import { Icon } from '../../components/icon';
import type { Day } from '../../shared/day';
import { number, words } from '../../words';
import { Figure } from './figure';
import type { Ground } from './ground';
import { dateName, names, weekName } from './names';
import { waysOf } from './sums';
import { WeekSheet } from './week';
import { LightsLegend } from './lightslegend';

interface Props {
  ground: Ground;
  looks: Map<Day, Look>;
}

export function Noticings({ ground, looks }: Props) {
  const { today, stretch, weeks, spread, frame, gutter, span } = ground;
  const say = words.trends.noticings;
  const { mondays, offset } = stretch;
  const last = mondays.length - 1;
  const [touched, setTouched] = useState<Day | null>(null);
  const [opened, setOpened] = useState<Day | null>(null);
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

  return (
    <Figure
      sentence={sentence}
      name={say.name}
      foot={
        <button type="button" class="reading" onClick={() => setOpened(monday)}>
          <b>
            {weekName(monday, today)}
            <Icon name="onward" class="little" />
          </b>
          <span>{read(chosen)}</span>
        </button>
      }
      under={<LightsLegend lights={size.lights} />}
      tall={spread.stacked}
      table={() => (
        <Table
          caption={sentence}
          head={[say.table.week, say.table.nights, say.table.ways, say.table.none]}
          rows={weeks
            .map((week) => {
              const { practised, ways, none } = waysOf([week]);
              return [
                dateName(week.monday, today),
                say.table.of(practised, week.nights),
                number(ways),
                number(none),
              ];
            })
            .reverse()}
        />
      )}
    >
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
        at={(index) => spread.at(index).x + gutter}
        stop={(key) => stopFor(key, chosen, { count: mondays.length, rtl: frame.rtl, page: 4 })}
      >
        <WeekLights {...{ mondays, spread, frame, looks, total, chosen, names, gutter }} />
      </Reader>
      {opened !== null && (
        <WeekSheet monday={opened} today={today} looks={looks} onClose={() => setOpened(null)} />
      )}
    </Figure>
  );
}
