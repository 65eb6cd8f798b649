// One heading of the worksheet: the values noted under it, and a line for the next.
import { useId, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon';
import type { Origin } from '../../../shared/kinds';
import { say as words } from '../../../words/values';
import type { Value } from '../held';
import { Next } from './next';

interface Props {
  origin: Origin;
  /** A line is offered until so many are noted, and after that on asking. */
  asked: number;
  values: readonly Value[];
}

export function Heading({ origin, asked, values }: Props) {
  const say = words.origins;
  const id = useId();
  const [more, setMore] = useState(false);
  const [writing, setWriting] = useState<string | null>(null);
  const noted = values
    .filter((value) => value.body.origin === origin && value.id !== writing)
    .sort((a, b) => a.body.place - b.body.place || (a.id < b.id ? -1 : 1));
  const [begun, setBegun] = useState(false);
  const offered = noted.length < asked || more || begun;
  return (
    <section class="origin" aria-labelledby={id}>
      <h2 id={id}>{say.headings[origin].name}</h2>
      <p class="quiet">{say.headings[origin].more}</p>
      {noted.length > 0 && (
        <ul>
          {noted.map(({ id: value, body }) => (
            <li key={value}>
              <a href={`/values/${value}?of=origins`}>
                <span>
                  <span class="own" dir="auto">
                    {body.name}
                  </span>
                  <small>{standing(body)}</small>
                </span>
                <Icon name="onward" class="little" />
              </a>
            </li>
          ))}
        </ul>
      )}
      {offered ? (
        <Next
          origin={origin}
          values={values}
          first={noted.length === 0}
          onWriting={setWriting}
          onBegun={setBegun}
          onKept={() => setMore(false)}
        />
      ) : (
        <button type="button" class="link" onClick={() => setMore(true)}>
          {say.more}
        </button>
      )}
    </section>
  );
}

/** What was decided about it; or that it still can be. A painful one is asked nothing. */
function standing({ painful, keep, why }: Value['body']): string {
  const say = words.origins;
  if (painful) return words.painful.say;
  if (keep !== null) return words.value.keeps[keep];
  return why === null ? say.undecided : say.decide;
}
