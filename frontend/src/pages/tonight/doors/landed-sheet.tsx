// The sheet behind "I let it land": what was offered, twenty still seconds with it, one tap for how it was taken, and what it means; two weeks on or later, once more.
import type { ComponentProps } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { Sheet } from '../../../components/sheet';
import { Still } from '../../../components/still/still';
import type { Day } from '../../../shared/day';
import type { Entry } from '../../../store/records';
import { words } from '../../../words';
import { today } from '../../../state/tonight';
import { useSteppedBack } from '../../../state/stepping-back';
import { twoWeeksOn } from '../coming/due-later';
import { worded } from '../lines/line';
import { Asked } from './asked';
import { Earlier } from './earlier';
import { Foot } from './foot';
import { KeptLine } from './kept-line';
import { landed } from './landed';
import { OwnLine } from './own-line';
import { twoTaps } from './two-taps';
import { useInHand } from './use-in-hand';
import { useLeaving } from './use-leaving';
import './door-sheet.css';

interface LandedSheetProps {
  day: Day;
  past: boolean;
  entries: readonly Entry<'receiving'>[];
  onClose: () => void;
}

export function LandedSheet({ day, past, entries, onClose }: LandedSheetProps) {
  const say = words.tonight.doors.landed;
  const name = useId();
  const taps = useMemo(() => twoTaps(landed, day), [day]);
  const [still, setStill] = useState<'before' | 'open' | 'left' | 'whole'>('before');
  const steppedBack = useSteppedBack();
  const [meant, setMeant] = useState(true);
  const [looked, setLooked] = useState(true);
  useLeaving(taps);

  const { choice, answer, line } = taps.draft.value;
  const inHand = useInHand(entries, taps.id.value);
  return (
    <Sheet title={landed.title} about={landed.about} onClose={onClose} class="door-sheet">
      <Earlier
        door={landed}
        past={past}
        entries={entries.filter((entry) => entry.id !== inHand?.id)}
        onPick={(entry) => taps.resume(entry)}
      />
      <Asked
        question={landed.choice}
        past={past}
        name={`${name}-choice`}
        given={choice}
        onGive={(value) => taps.choose(value)}
      />
      <OwnLine
        label={landed.lineLabel}
        value={line}
        onText={(text) => taps.write(text)}
        onLeave={() => void taps.flush()}
      />
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
        onGive={(value) => taps.answer(value)}
      />
      {inHand && (
        <Meaning
          key={inHand.id}
          asks={steppedBack === false}
          id={inHand.id}
          field="meaning"
          value={inHand.body.meaning}
          label={say.meaning[inHand.body.offered]}
          onState={setMeant}
        />
      )}
      {inHand &&
        twoWeeksOn(day, today.value) &&
        (!inHand.body.later_declined || inHand.body.later !== null) && (
          <Meaning
            key={`${inHand.id} later`}
            asks={steppedBack === false}
            id={inHand.id}
            field="later"
            value={inHand.body.later}
            label={words.tonight.doors.later.again}
            onState={setLooked}
          />
        )}
      <Foot kind="receiving" taps={taps} rest={meant && looked} onClose={onClose} />
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

type MeaningProps = Omit<ComponentProps<typeof KeptLine<'receiving'>>, 'kind'> & { asks: boolean };

/** What it means looks for the good: unless it `asks`, it is there only for words that were written. Once there, it stays. */
function Meaning({ asks, ...line }: MeaningProps) {
  const there = useRef(false);
  there.current ||= asks || line.value !== null;
  return there.current ? <KeptLine kind="receiving" {...line} /> : null;
}
