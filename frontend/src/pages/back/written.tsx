// What else was written that night, quietly, in full: answers to the questions about values, shoulds that were caught, and steps that were meant for it.
import type { Entry } from '../../store/records';
import { say as values } from '../../words/values';
import { textsOf } from './night';

/** The kinds shown here; the other pages show theirs. */
const KINDS = ['reflection', 'should', 'commitment'] as const;
type Shown = Entry<(typeof KINDS)[number]>;

export function writtenOn(entries: readonly Entry[]): Shown[] {
  return entries.filter((entry): entry is Shown => KINDS.some((kind) => kind === entry.kind));
}

export function Written({ entries }: { entries: readonly Shown[] }) {
  if (entries.length === 0) return null;
  return (
    <ul class="also">
      {entries.map((entry) => (
        <li key={entry.id} class="unmarked">
          <div>
            <p class="quiet">{nameOf(entry)}</p>
            {textsOf(entry).map((text, place) => (
              <p key={place} class="own small" dir="auto">
                {text}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function nameOf(entry: Shown): string {
  switch (entry.kind) {
    case 'reflection':
      return values.clarify.questions[entry.body.question].ask;
    case 'should':
      return values.shoulds.title;
    case 'commitment':
      return entry.body.outcome === null
        ? values.steps.step
        : `${values.steps.step}: ${values.steps.outcomes[entry.body.outcome]}`;
  }
}
