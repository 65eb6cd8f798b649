// The weekly check-in: a lane for each answer with the band of its first weeks, beside one practice of the same weeks (practices §7).
import { signal } from '@preact/signals';
import { useContext, useState } from 'preact/hooks';
import { MonthAxis } from '../../../charts/axis';
import { FigureLane } from '../../../charts/figurelane';
import { stopFor } from '../../../charts/keys';
import { OnPaper } from '../../../charts/onpaper';
import { Reader } from '../../../charts/reader';
import { Pick } from '../../../components/pick';
import type { Day } from '../../../shared/day';
import { useKind } from '../../../state/kind';
import { number, words } from '../../../words';
import { Figure } from '../figure';
import type { Ground } from '../ground';
import { names, weekName } from '../names';
import { Quiet } from '../quiet';
import { Say } from '../say';
import { counts, lanesOfAnswers, weeksChecked } from './answers';
import { BESIDE, type Beside, figuresOf } from './practices';
import { CheckinTable } from './table';

/** Stays as chosen while the page is open. */
const chosenBeside = signal<Beside>('practised');

export function CheckinChart({ ground }: { ground: Ground }) {
  const say = words.trends.checkin;
  const { today, spread, frame, gutter, weeks } = ground;
  const { mondays, offset } = ground.stretch;
  const [touched, setTouched] = useState<Day | null>(null);
  const paper = useContext(OnPaper);
  const all = useKind('checkin');
  if (all === null) return null;
  const link = (
    <a class="link" href="/checkin">
      {say.go}
    </a>
  );
  const lanes = lanesOfAnswers(weeks, offset, all.filter(counts));
  if (lanes.length === 0) return <Quiet say={say.none(ground.span)} more={say.how} link={link} />;

  const place = touched === null ? -1 : mondays.indexOf(touched);
  const chosen = place < 0 ? null : place;
  const beside = chosenBeside.value;
  const practice = figuresOf(beside, weeks, offset);
  const sentence = say.say(weeksChecked(weeks), weeks.length);
  const read = (index: number) => {
    const told = lanes.flatMap(({ answer, figures }) => {
      const value = figures.values[index] ?? null;
      return value === null ? [] : [words.trends.read(say.lanes[answer], number(value))];
    });
    const figure = practice.values[index] ?? null;
    return [
      ...(told.length > 0 ? told : [say.readNone]),
      ...(figure === null ? [] : [words.trends.read(say.beside[beside], number(figure))]),
    ];
  };
  const drawn = { spread, frame, chosen, gutter, number };
  const named = { inlineSize: `${frame.room * frame.scale}px` };

  return (
    <Figure
      sentence={sentence}
      name={say.name}
      legend={
        <ul class="legend">
          <li>
            <span class="sign-band" />
            {say.band(Math.max(...lanes.map(({ band }) => band?.weeks ?? 0)))}
          </li>
        </ul>
      }
      under={
        <div class="trend-foot">
          <p class="quiet">{say.caution}</p>
          {link}
        </div>
      }
      tall={spread.stacked}
      table={() => <CheckinTable {...{ ground, lanes, practice, beside, sentence }} />}
    >
      <div class="beside">
        {paper ? (
          <span>{say.beside[beside]}</span>
        ) : (
          <Pick
            label={say.besideLabel}
            value={beside}
            options={BESIDE.map((each) => [each, say.beside[each]])}
            onPick={(each) => (chosenBeside.value = each)}
          />
        )}
        <span>{say.besideLabel}</span>
      </div>
      <Reader
        class="lanes"
        label={say.name}
        text={
          chosen === null
            ? words.trends.untouched
            : `${weekName(mondays[chosen] ?? today, today)}. ${read(chosen).join('. ')}.`
        }
        count={mondays.length}
        value={chosen}
        onChoose={(index) => setTouched(mondays[index] ?? null)}
        hit={(x, y) => spread.nearest(x, Math.floor(y / (spread.stacked ? ROW : Infinity)))}
        frame={frame}
        width={spread.width + gutter}
        at={(index) => spread.at(index).x + gutter}
        stop={(key) =>
          stopFor(key, chosen ?? mondays.length - 1, { count: mondays.length, rtl: frame.rtl, page: 4 })
        }
      >
        <ul>
          <li>
            <FigureLane figures={practice} band={null} {...drawn} />
          </li>
          {lanes.map(({ answer, figures, band, weeks: n, direction }) => (
            <li key={answer}>
              <p class="lane-name" style={named}>
                <span>{say.lanes[answer]}</span>
                <span class="tnum">
                  <Say text={say.count(n, direction)} />
                </span>
              </p>
              <FigureLane figures={figures} band={band} {...drawn} />
            </li>
          ))}
        </ul>
        <MonthAxis {...{ mondays, spread, frame, gutter }} month={names.month} />
      </Reader>
      {chosen !== null && (
        <p class="reading">
          <b>{weekName(mondays[chosen] ?? today, today)}</b>
          {read(chosen).map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      )}
    </Figure>
  );
}

/** Height of a year's row in a lane of figures. */
const ROW = 24;
