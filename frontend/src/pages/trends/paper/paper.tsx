// A page to take along, to a therapist or for oneself: weeks and parts as chosen, struck out as one likes, printed by the browser.
import { useState } from 'preact/hooks';
import { Page } from '../../../components/page';
import { firstNight } from '../../../state/first';
import { today as tonight } from '../../../state/tonight';
import { trends } from '../../../words/trends';
import { chosen } from '../chosen';
import { Empty } from '../empty';
import { stretch } from '../range';
import { RangePick, RangeStrips } from '../range-pick';
import { type Part, PARTS } from '../series';
import { Parts } from './parts';
import { Sheet } from './sheet';
import '../trends.css';
import './paper.css';

/** What is printed. It lasts as long as the page is open: nothing of it is stored or sent. */
export interface Choices {
  parts: ReadonlySet<Part['part']>;
  tables: boolean;
  /** Own words, off at first. */
  own: boolean;
  /** Names to strike out, as they were typed. */
  names: string;
  /** The texts that were struck out whole, by entry and place. */
  struck: ReadonlySet<string>;
}

const AT_FIRST: Choices = {
  parts: new Set(PARTS.filter(({ own }) => !own).map(({ part }) => part)),
  tables: true,
  own: false,
  names: '',
  struck: new Set(),
};

export function Paper() {
  const first = firstNight.value;
  const today = tonight.value;
  const say = trends.paper;
  const [choices, setChoices] = useState(AT_FIRST);
  const change = (part: Partial<Choices>) => setChoices((now) => ({ ...now, ...part }));
  if (typeof first !== 'string')
    return (
      <Page title={say.title} up="/trends" class="trends">
        {first === null && (
          <>
            <p class="say">{say.empty}</p>
            <Empty today={today} />
          </>
        )}
      </Page>
    );
  const far = stretch(chosen.value, today, first);
  return (
    <Page
      title={say.title}
      up="/trends"
      class="trends paper-page"
      tools={<RangePick {...{ first, today }} />}
    >
      <div class="paper-controls">
        <RangeStrips {...{ first, today }} />
        <p class="say">{say.lead}</p>
        <Parts choices={choices} onChange={change} />
        <button type="button" class="button main" onClick={() => print()}>
          {say.print}
        </button>
        <p class="quiet">{say.nothing}</p>
        <h2>{say.preview}</h2>
      </div>
      <Sheet key={`${far.since} ${far.until}`} {...{ far, today, choices }} onChange={change} />
    </Page>
  );
}
