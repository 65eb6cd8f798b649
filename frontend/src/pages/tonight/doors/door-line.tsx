// One of the lines of an entry behind a door.
import type { Draft } from '../../../state/drafts/draft';
import type { DoorDraft, DoorKind, Texts } from './door';
import { OwnLine } from './own-line';

interface DoorLineProps<K extends DoorKind, C, A> {
  draft: Draft<K, DoorDraft<C, A>>;
  line: keyof Texts<string>;
  label: string;
  example?: string;
}

export function DoorLine<K extends DoorKind, C, A>({ draft, line, label, example }: DoorLineProps<K, C, A>) {
  return (
    <OwnLine
      label={label}
      value={draft.now.value[line]}
      {...(example !== undefined && { example })}
      onText={(text) => draft.type({ [line]: text })}
      onLeave={() => void draft.flush()}
    />
  );
}
