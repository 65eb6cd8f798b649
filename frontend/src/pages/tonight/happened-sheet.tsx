// "Did any of these happen?": a few small ways to think of; a tap begins the line.
import { useEffect, useState } from 'preact/hooks';
import { Sheet } from '../../components/sheet';
import { addDays, type Day } from '../../shared/day';
import { SIGNALS, type Signal } from '../../shared/kinds';
import { between } from '../../store/records';
import { words } from '../../words';
import { asked, LOOKED_BACK } from './asked';
import './happened-sheet.css';

interface HappenedSheetProps {
  day: Day;
  onPick: (signal: Signal) => void;
  onClose: () => void;
}

export function HappenedSheet({ day, onPick, onClose }: HappenedSheetProps) {
  const say = words.tonight.happened;
  const [few, setFew] = useState<Signal[]>([]);
  const [all, setAll] = useState(false);

  useEffect(() => {
    void between(addDays(day, -LOOKED_BACK), addDays(day, -1)).then((entries) => {
      const noticed = entries.flatMap((entry) => (entry.kind === 'noticing' ? [entry.body.signal] : []));
      setFew(asked(day, noticed));
    });
  }, [day]);

  const shown = all ? [...few, ...SIGNALS.filter((signal) => !few.includes(signal))] : few;
  return (
    <Sheet title={say.link} onClose={onClose} about="noticing" class="happened">
      <p class="quiet">{say.lead}</p>
      <ul>
        {shown.map((signal) => (
          <li key={signal}>
            <button type="button" onClick={() => onPick(signal)}>
              {say.asks[signal]}
            </button>
          </li>
        ))}
      </ul>
      {!all && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {say.rest}
        </button>
      )}
    </Sheet>
  );
}
