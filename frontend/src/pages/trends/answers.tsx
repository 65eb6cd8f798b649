// A chart of answers: a lane for each thing that was asked, on the same week columns as the lights, with its denominator.
import { Lane } from '../../charts/lane';
import { Sign } from '../../charts/sign';
import { rowAt, track } from '../../charts/tracks';
import { formatList } from '../../words';
import { trends } from '../../words/trends';
import { type AnswersProps, AnswersTable } from './answerstable';
import { Figure } from './figure';
import { Lanes } from './lanes';
import { Say } from './say';
import { sumsOf } from './sums';

export function Answers<L extends string, O extends string>(props: AnswersProps<L, O>) {
  const { name, about, sentence, lanes, outcomes, say } = props;
  const ground = { ...props.ground, spread: props.ground.marked };
  const { spread, frame, gutter } = ground;
  const { mondays } = ground.stretch;
  const [best] = outcomes;

  /** What each lane's answers were in one week: "Tired: honoured, twice not this time". */
  const read = (index: number) => {
    const parts = lanes.flatMap(({ lane, chances }) => {
      const here = sumsOf(
        chances.filter((chance) => chance.week === index),
        outcomes,
      );
      const said = outcomes.filter(([answer]) => here[answer] > 0);
      if (said.length === 0) return [];
      return trends.read(
        say.lanes[lane],
        formatList(said.map(([answer]) => trends.part(say.marks[answer], here[answer]))),
      );
    });
    return parts.length > 0 ? parts : [say.readNone];
  };
  const hit = (x: number, y: number, area: number) => {
    const { middles } = track(lanes[area]?.chances ?? [], spread);
    return spread.nearest(x, rowAt(y, middles));
  };

  return (
    <Figure
      sentence={sentence}
      direction={props.direction}
      name={name}
      about={about}
      legend={
        <ul class="legend">
          {outcomes.map(([answer, mark]) => (
            <li key={answer}>
              <Sign mark={mark} />
              {say.marks[answer]}
            </li>
          ))}
        </ul>
      }
      under={props.under}
      tall={spread.stacked}
      table={() => <AnswersTable {...props} />}
    >
      <Lanes {...{ ground, name, read, hit }}>
        {(chosen) =>
          lanes.map(({ lane, chances, sums, all }) => (
            <li key={lane}>
              <p class="lane-name" style={{ inlineSize: `${frame.room * frame.scale}px` }}>
                <span>{say.lanes[lane]}</span>
                <span class="tnum">
                  <Say text={say.count(best ? sums[best[0]] : 0, all, lane)} />
                </span>
              </p>
              <Lane {...{ chances, spread, frame, chosen, gutter }} weeks={mondays.length} />
            </li>
          ))
        }
      </Lanes>
    </Figure>
  );
}
