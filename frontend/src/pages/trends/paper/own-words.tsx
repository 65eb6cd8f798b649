// Own words on the paper, by night: a name is struck wherever it stands, a whole text by a tap. What is struck is not there.
import type { Entry } from '../../../store/records';
import { formatDay } from '../../../words';
import { trends } from '../../../words/trends';
import { textsOf } from '../../back/night';
import type { Choices } from './paper';
import { Bar, Struck } from './struck';

interface Props {
  entries: readonly Entry[];
  /** Those that are struck out, as they are compared. */
  names: readonly string[];
  choices: Choices;
  onChange: (part: Partial<Choices>) => void;
}

export function OwnWords({ entries, names, choices, onChange }: Props) {
  const say = trends.paper;
  const nights = new Map<string, { key: string; text: string }[]>();
  for (const entry of entries) {
    if (entry.kind === 'should') continue; // said never to be shared
    const texts = textsOf(entry).map((text, place) => ({ key: `${entry.id} ${place}`, text }));
    if (entry.day !== null && texts.length > 0)
      nights.set(entry.day, [...(nights.get(entry.day) ?? []), ...texts]);
  }
  const turn = (key: string) => {
    const struck = new Set(choices.struck);
    if (!struck.delete(key)) struck.add(key);
    onChange({ struck });
  };
  return (
    <section>
      <h3>{say.own}</h3>
      {nights.size === 0 && <p>{say.ownNone}</p>}
      <dl class="in-own-words">
        {[...nights].map(([day, texts]) => (
          <div key={day}>
            <dt>{formatDay(day, 'brief')}</dt>
            {texts.map(({ key, text }) => {
              const gone = choices.struck.has(key);
              return (
                <dd key={key}>
                  {gone ? (
                    <Bar />
                  ) : (
                    <span class="own small" dir="auto">
                      <Struck text={text} names={names} />
                    </span>
                  )}
                  <button type="button" class="strike" aria-pressed={gone} onClick={() => turn(key)}>
                    {gone ? say.putBack : say.strike}
                  </button>
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </section>
  );
}
