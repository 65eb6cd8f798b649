// An entry in a list away from its own page: its words, a remark, and the way to its night.
import { nightAddress } from '../../router';
import type { Fields } from '../../shared/kinds';
import { formatDay } from '../../words';
import { settings } from '../../words/settings';
import { wordsOf } from './words-of';

interface Props {
  kind: string;
  body: Fields;
  day: string | null;
  remark?: string | undefined;
}

export function Listed({ kind, body, day, remark }: Props) {
  const written = wordsOf(kind, body);
  return (
    <li>
      {written === null ? (
        <p>{settings.parked.nothing}</p>
      ) : (
        <p class="own small" dir="auto">
          {written}
        </p>
      )}
      {remark !== undefined && <p class="quiet">{remark}</p>}
      {day !== null && (
        <a class="link" href={nightAddress(day)}>
          {settings.parked.open(formatDay(day, 'full'))}
        </a>
      )}
    </li>
  );
}
