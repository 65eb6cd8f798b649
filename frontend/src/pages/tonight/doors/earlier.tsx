// What was already kept behind this door tonight: one row each, and a tap takes it up again.
import { focusOn } from '../../../components/focus';
import { Icon } from '../../../components/icon';
import type { Entry } from '../../../store/records';
import { words } from '../../../words';
import type { DoorKind, DoorOf } from './door';

interface EarlierProps<K extends DoorKind, C extends string, A extends string> {
  door: DoorOf<K, C, A>;
  past: boolean;
  entries: readonly Entry<K>[];
  onPick: (entry: Entry<K>) => void;
}

export function Earlier<K extends DoorKind, C extends string, A extends string>({
  door,
  past,
  entries,
  onPick,
}: EarlierProps<K, C, A>) {
  const say = words.tonight.doors;
  if (entries.length === 0) return null;
  const label = past ? say.earlierPast : say.earlier;
  return (
    <section class="door-earlier" aria-label={label}>
      <p class="quiet">{label}</p>
      <ul>
        {entries.map((entry) => {
          const { choice, answer } = door.draft(entry.body);
          const given = door.answer.options.find(({ value }) => value === answer);
          return (
            <li key={entry.id}>
              <button
                type="button"
                onClick={() => {
                  onPick(entry);
                  focusOn('.door-sheet input:checked');
                }}
              >
                <Icon name={given?.mark ?? door.icon} class="little" />
                <span>{door.choice.options.find(({ value }) => value === choice)?.label}</span>
                <span class="quiet">{given?.label}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
