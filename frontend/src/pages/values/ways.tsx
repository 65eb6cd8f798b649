// The other pages of Values, as rows.
import { Icon } from '../../components/icon';
import { say as words } from '../../words/values';

const WAYS = ['clarify', 'origins', 'shoulds', 'steps'] as const;

export function Ways() {
  const say = words.compass.ways;
  return (
    <nav class="ways" aria-label={say.name}>
      {WAYS.map((way) => {
        const [name, more] = say[way];
        return (
          <a key={way} href={`/values/${way}`}>
            <span>
              {name}
              <small>{more}</small>
            </span>
            <Icon name="onward" class="little" />
          </a>
        );
      })}
    </nav>
  );
}
