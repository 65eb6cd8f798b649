// Which weeks: some by name, and any others on a strip below.
import { Pick } from '../../components/pick';
import { type Day, mondayOf } from '../../shared/day';
import { trends } from '../../words/trends';
import { chosen } from './chosen';
import { OtherWeeks } from './other-weeks';
import { type Own, RANGES, stretch } from './range';

interface Props {
  first: Day;
  today: Day;
}

export function RangePick({ first, today }: Props) {
  const range = chosen.value;
  const say = trends.range;
  const own = (): Own => {
    const { mondays } = stretch(range, today, first);
    return { from: mondays[0] ?? mondayOf(today), to: mondays.at(-1) ?? mondayOf(today) };
  };
  return (
    <Pick
      label={say.label}
      value={typeof range === 'string' ? range : 'own'}
      options={([...RANGES, 'own'] as const).map((each) => [each, say.names[each]])}
      onPick={(each) => (chosen.value = each === 'own' ? own() : each)}
    />
  );
}

/** The strip, when weeks are looked at that have no name. */
export function RangeStrips({ first, today }: Props) {
  const range = chosen.value;
  if (typeof range === 'string') return null;
  return <OtherWeeks {...{ first, today }} own={range} onOwn={(other) => (chosen.value = other)} />;
}
