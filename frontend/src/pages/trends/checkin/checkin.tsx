// The weekly check-in: a lane for each answer with the band of its first weeks, beside one practice of the same weeks (practices §7).
import { signal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import { FigureLane } from '../../../charts/figurelane';
import { OnPaper } from '../../../charts/onpaper';
import { Pick } from '../../../components/pick';
import { useKind } from '../../../state/kind';
import { number } from '../../../words';
import { trends } from '../../../words/trends';
import { Figure } from '../figure';
import type { Ground } from '../ground';
import { Lanes } from '../lanes';
import { Quiet } from '../quiet';
import { Say } from '../say';
import { counts, lanesOfAnswers, weeksChecked } from './answers';
import { BESIDE, type Beside, figuresOf } from './practices';
import { CheckinTable } from './table';

/** Stays as chosen while the page is open. */
const chosenBeside = signal<Beside>('practised');

export function CheckinChart({ ground }: { ground: Ground }) {
  const say = trends.checkin;
  const { spread, frame, gutter, weeks } = ground;
  const { offset } = ground.stretch;
  const paper = useContext(OnPaper);
  const all = useKind('checkin');
  if (all === null) return null;
  const link = (
    <a class="link" href="/checkin">
      {say.go}
    </a>
  );
  const caution = <p class="quiet">{say.caution}</p>;
  const lanes = lanesOfAnswers(weeks, offset, all.filter(counts));
  if (lanes.length === 0) return <Quiet say={say.none(ground.span)} more={say.how} link={link} />;

  const beside = chosenBeside.value;
  const practice = figuresOf(beside, weeks, offset);
  const sentence = say.say(weeksChecked(weeks), weeks.length, ground.stretch.past);
  const read = (index: number) => {
    const told = lanes.flatMap(({ answer, figures }) => {
      const value = figures.values[index] ?? null;
      return value === null ? [] : [trends.read(say.lanes[answer], number(value))];
    });
    const figure = practice.said[index] ?? null;
    return [
      ...(told.length > 0 ? told : [say.readNone]),
      ...(figure === null ? [] : [trends.read(say.beside[beside], figure)]),
    ];
  };
  /** A share is drawn between none and all. */
  const scale = (n: number) => (practice.share && n === 1 ? say.all : number(n));
  const drawn = { spread, frame, gutter, number };
  const named = { inlineSize: `${frame.room * frame.scale}px` };

  return (
    <Figure
      sentence={sentence}
      name={say.name}
      about="check-in"
      legend={
        <>
          <ul class="legend">
            <li>
              <span class="sign-band" />
              {say.band(Math.max(...lanes.map(({ band }) => band?.weeks ?? 0)))}
            </li>
          </ul>
          {paper && caution}
        </>
      }
      under={
        <div class="trend-foot">
          {caution}
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
      <Lanes
        {...{ ground, read }}
        name={say.name}
        hit={(x, y) => spread.nearest(x, Math.floor(y / (spread.stacked ? ROW : Infinity)))}
      >
        {(chosen) => (
          <>
            <li>
              <FigureLane figures={practice} band={null} {...{ ...drawn, chosen }} number={scale} />
            </li>
            {lanes.map(({ answer, figures, band, weeks: n, direction }) => (
              <li key={answer}>
                <p class="lane-name" style={named}>
                  <span>{say.lanes[answer]}</span>
                  <span class="tnum">
                    <Say text={say.count(n, direction)} />
                  </span>
                </p>
                <FigureLane figures={figures} band={band} {...{ ...drawn, chosen }} />
              </li>
            ))}
          </>
        )}
      </Lanes>
    </Figure>
  );
}

/** Height of a year's row in a lane of figures. */
const ROW = 24;
