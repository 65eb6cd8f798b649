// A rest: until which night nothing knocks.
import { Section } from '../../components/section';
import { PickRow } from '../../components/setting';
import { addDays, type Day } from '../../shared/day';
import { today } from '../../state/tonight';
import { dateName } from '../../words';
import { reminder as words } from '../../words/reminder';

const say = words.rest;

interface Props {
  /** The first night that is knocked for again; null when there is no rest. */
  until: Day | null;
  onUntil: (until: Day | null) => void;
}

export function Rest({ until, onUntil }: Props) {
  const rests = until !== null && until > today.value;
  return (
    <Section title={say.title}>
      <p class="section-text">{say.text}</p>
      <PickRow
        name={say.until}
        type="date"
        value={rests ? until : ''}
        shown={rests ? dateName(until, today.value) : say.pick}
        min={addDays(today.value, 1)}
        onPick={(day) => onUntil(day > today.value ? day : null)}
      />
      {rests && (
        <button type="button" class="link" onClick={() => onUntil(null)}>
          {words.card.wake}
        </button>
      )}
    </Section>
  );
}
