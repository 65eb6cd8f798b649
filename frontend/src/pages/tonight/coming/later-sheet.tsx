// A receiving moment of two weeks ago, in one's own words, and the meaning question once more.
import { useState } from 'preact/hooks';
import { Sheet } from '../../../components/sheet';
import { Statusline } from '../../../components/statusline';
import { syncState } from '../../../state/sync';
import type { Entry } from '../../../store/records';
import { formatDay, words } from '../../../words';
import { KeptLine } from '../doors/kept-line';
import '../doors/door-sheet.css';

export function LaterSheet({
  moment: { id, day, body },
  onClose,
}: {
  moment: Entry<'receiving'>;
  onClose: () => void;
}) {
  const say = words.tonight.doors.later;
  const [kept, setKept] = useState(true);
  return (
    <Sheet title={say.title} about="meaning" onClose={onClose} class="later">
      <p class="quiet">{day !== null && say.lead[body.offered](formatDay(day, 'date'))}</p>
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
      <KeptLine
        kind="receiving"
        id={id}
        field="later"
        value={body.later}
        label={words.tonight.doors.landed.meaning[body.offered]}
        onState={setKept}
      />
      <div class="door-kept" role="status">
        <Statusline sync={syncState.value} written={kept} />
      </div>
    </Sheet>
  );
}
