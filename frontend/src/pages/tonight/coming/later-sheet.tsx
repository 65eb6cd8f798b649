// A receiving moment of two weeks ago, in one's own words, and the meaning question once more.
import { useMemo } from 'preact/hooks';
import { Sheet } from '../../../components/sheet';
import { Statusline } from '../../../components/statusline';
import { useDraft } from '../../../state/drafts/use-draft';
import { useEntries } from '../../../state/entries';
import { syncState } from '../../../state/sync';
import type { Day } from '../../../shared/day';
import type { Entry } from '../../../store/records';
import { formatDay, words } from '../../../words';
import { doorForm } from '../doors/door-form';
import { DoorLine } from '../doors/door-line';
import { landed } from '../doors/landed';
import '../doors/door-sheet.css';

interface LaterSheetProps {
  moment: Entry<'receiving'>;
  /** Of its night. */
  day: Day;
  onClose: () => void;
}

export function LaterSheet({ moment, day, onClose }: LaterSheetProps) {
  const say = words.tonight.doors.later;
  const { id, body } = moment;
  const form = useMemo(() => doorForm(landed, day), [day]);
  const there = useEntries(day, day, null);
  const moments = useMemo(
    () => there?.filter((entry) => entry.kind === 'receiving') ?? [moment],
    [there, moment],
  );
  const draft = useDraft(`receiving ${day}`, form, moments, id);
  const state = draft.state.value;
  return (
    <Sheet title={say.title} about="meaning" onClose={onClose} class="later">
      <p class="quiet">{say.lead[body.offered](formatDay(day, 'date'))}</p>
      {body.note !== null && (
        <p class="own" dir="auto">
          {body.note}
        </p>
      )}
      {body.meaning !== null && (
        <>
          <p class="quiet">{say.then}</p>
          <p class="own" dir="auto">
            {body.meaning}
          </p>
        </>
      )}
      <DoorLine draft={draft} line="later" label={words.tonight.doors.landed.meaning[body.offered]} />
      <div class="door-kept" role="status">
        {state === 'refused' ? (
          <span class="quiet">{words.tonight.refused.title}</span>
        ) : (
          <Statusline sync={syncState.value} written={state === 'kept'} />
        )}
      </div>
    </Sheet>
  );
}
