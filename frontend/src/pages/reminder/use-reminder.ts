// The reminder as the page shows it: what the server says, or last said; changed at once, and back again where the server did not take it.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { toast } from '../../components/toast';
import type { Reminder } from '../../shared/reminder';
import { keepReminder, lastReminder } from '../../store/facts';
import { reminder as ask, setReminder as send } from '../../sync/reminder';
import { reminder as say } from '../../words/reminder';
import { isProblem } from '../account/problem';

export interface Shown {
  /** null until anything is known. */
  reminder: Reminder | null;
  /** Whether the server does not answer: what is shown is what it last said, and cannot be changed. */
  away: boolean;
  /** Whether it has answered since the page was opened. */
  heard: boolean;
  /** When it last said so; null when it has just done. */
  asOf: Date | null;
  /** Changes a part of it on the server; answers whether that was taken. */
  change: (part: Partial<Reminder>) => Promise<boolean>;
}

/** How long a server may take before what it last said is shown meanwhile (milliseconds). */
const A_MOMENT = 1_000;

/** `owner` is the person's id. */
export function useReminder(owner: string): Shown {
  const [reminder, setReminder] = useState<Reminder | null>(null);
  const [away, setAway] = useState(false);
  const [asOf, setAsOf] = useState<Date | null>(null);
  const [heard, setHeard] = useState(false);
  const queue = useMemo(() => new Changes(owner, setReminder), []);

  useEffect(() => {
    let last: Date | null = null;
    const lookBack = async (there: () => boolean) => {
      const stood = await lastReminder().catch(() => null);
      if (there()) return;
      if (stood) queue.stood(stood.reminder);
      setAsOf(stood?.at ?? last);
      setAway(true);
    };
    const look = async () => {
      let there = false;
      // Where something is shown already, an answer that takes its time takes nothing away.
      const late = last ? undefined : setTimeout(() => void lookBack(() => there), A_MOMENT);
      try {
        const reminder = await ask();
        there = true;
        last = new Date();
        setHeard(true);
        queue.stands(reminder);
        setAsOf(null);
        setAway(false);
      } catch (problem) {
        if (!isProblem(problem)) throw problem;
        await lookBack(() => false);
      } finally {
        clearTimeout(late);
      }
    };
    const again = () => void look();
    again();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);

  return { reminder, away, heard, asOf, change: queue.change };
}

/** Changes in the order of their taps, each on top of the one before; one that is refused takes those after it along. */
class Changes {
  private confirmed: Reminder | null = null;
  private wished: Reminder | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(
    private readonly owner: string,
    private readonly show: (reminder: Reminder | null) => void,
  ) {}

  /** How it stands on the server. */
  stands(reminder: Reminder): void {
    if (!this.stood(reminder)) return;
    void keepReminder(reminder, this.owner, true).catch(() => undefined); // a device that keeps nothing asks the next time
  }

  /** How it stood there; answers whether that is shown. */
  stood(reminder: Reminder): boolean {
    this.confirmed = reminder;
    if (this.waiting > 0) return false; // what was tapped meanwhile is on its way
    this.wished = reminder;
    this.show(reminder);
    return true;
  }

  change = async (part: Partial<Reminder>): Promise<boolean> => {
    if (!this.wished) return false;
    this.wished = { ...this.wished, ...part };
    this.show(this.wished);
    this.waiting += 1;
    const turn = this.turn.then(() => this.sendNext());
    this.turn = turn;
    return turn;
  };

  private async sendNext(): Promise<boolean> {
    const wish = this.wished;
    try {
      const answer = wish && (await send(wish, this.confirmed?.zone));
      this.waiting -= 1;
      if (answer) this.stands(answer);
      return answer !== null;
    } catch (problem) {
      this.waiting -= 1;
      if (!isProblem(problem)) throw problem;
      this.wished = this.confirmed;
      this.show(this.confirmed);
      toast({ text: problem.status === 0 ? say.unchanged : say.refused });
      return false;
    }
  }
}
