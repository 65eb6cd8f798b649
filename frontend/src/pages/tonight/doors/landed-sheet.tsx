// The sheet behind "I let it land": what was offered, twenty still seconds with it, one tap for how it was taken, and what it means; two weeks on or later, once more.
import type { ComponentProps } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Sheet } from '../../../components/sheet';
import { Still } from '../../../components/still/still';
import type { Day } from '../../../shared/day';
import type { Offered, Reception } from '../../../shared/kinds';
import type { Entry } from '../../../store/records';
import { words } from '../../../words';
import { today } from '../../../state/tonight';
import { useSteppedBack } from '../../../state/stepping-back';
import { twoWeeksOn } from '../coming/due-later';
import { worded } from '../../../state/drafts/form';
import { Asked } from './asked';
import { DoorLine } from './door-line';
import { Earlier } from './earlier';
import { Foot } from './foot';
import { landed } from './landed';
import { useDoor } from './use-door';
import './door-sheet.css';

interface LandedSheetProps {
  day: Day;
  past: boolean;
  entries: readonly Entry<'receiving'>[] | null;
  onClose: () => void;
}

export function LandedSheet({ day, past, entries, onClose }: LandedSheetProps) {
  const say = words.tonight.doors.landed;
  const name = useId();
  const { draft, inHand, pick } = useDoor(landed, day, entries);
  const [still, setStill] = useState<'before' | 'open' | 'left' | 'whole'>('before');
  const steppedBack = useSteppedBack(null);
  const { choice, answer, line, later } = draft.now.value;
  const asked = !inHand?.body.later_declined || inHand.body.later !== null || later !== '';
  const both = choice !== null && answer !== null;
  return (
    <Sheet title={landed.title} about={landed.about} onClose={onClose} class="door-sheet">
      <Earlier
        door={landed}
        past={past}
        entries={(entries ?? []).filter((entry) => entry.id !== inHand?.id)}
        onPick={pick}
      />
      <Asked
        question={landed.choice}
        past={past}
        name={`${name}-choice`}
        given={choice}
        onGive={(value) => void draft.choose({ choice: value })}
      />
      <DoorLine draft={draft} line="line" label={landed.lineLabel} />
      <div class="door-still">
        <button type="button" class="button" disabled={choice === null} onClick={() => setStill('open')}>
          {say.still}
        </button>
        <p class="quiet" role="status">
          {still === 'whole' ? say.over : say.stillHow}
        </p>
      </div>
      <Asked
        question={landed.answer}
        past={past}
        name={`${name}-answer`}
        given={answer}
        onGive={(value) => void draft.choose({ answer: value })}
      />
      {both && <Meaning asks={steppedBack === false} draft={draft} line="more" label={say.meaning[choice]} />}
      {both && inHand && twoWeeksOn(inHand, today.value) && asked && (
        <Meaning
          asks={steppedBack === false}
          draft={draft}
          line="later"
          label={words.tonight.doors.later.again}
        />
      )}
      <Foot kind="receiving" draft={draft} onClose={onClose} />
      {still === 'open' && choice !== null && (
        <Still
          own={worded(line) || null}
          thank={say.thank[choice]}
          stop={say.stop[choice]}
          onEnd={(whole) => setStill(whole ? 'whole' : 'left')}
        />
      )}
    </Sheet>
  );
}

type MeaningProps = ComponentProps<typeof DoorLine<'receiving', Offered, Reception>> & { asks: boolean };

/** What it means looks for the good: unless it `asks`, it is there only for words that were written. Once there, it stays. */
function Meaning({ asks, ...line }: MeaningProps) {
  const there = useRef<object | null>(null);
  if (asks || line.draft.now.value[line.line] !== '') there.current = line.draft;
  if (there.current !== line.draft) return null;
  return (
    <>
      <DoorLine {...line} />
      {line.line === 'more' && (
        <a class="link" href="/learn/meaning">
          {words.tonight.doors.landed.why}
        </a>
      )}
    </>
  );
}
