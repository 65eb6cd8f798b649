// "Send me one now": from the tap to the notice on the screen, or to what went wrong on the way.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PushDevice } from '../../pwa/devices';
import { onShown } from '../../pwa/shown';
import type { Outcome } from '../../shared/reminder';
import { trial } from '../../sync/reminder';
import { isProblem } from '../account/problem';

/**
 * 'waiting': accepted, and not on the screen yet. 'silent': not after half a minute either. 'elsewhere': accepted, for another
 * device. 'too_soon': several were sent just now.
 */
export type Trial =
  | 'idle'
  | 'sending'
  | 'waiting'
  | 'arrived'
  | 'silent'
  | 'elsewhere'
  | 'too_soon'
  | 'away'
  | Exclude<Outcome, 'accepted'>;

/** How long a notice may take from its acceptance to the screen (milliseconds). */
const PATIENCE = 30_000;

/** `after` looks at the devices again: once the push service has answered, and once more when the notice was shown. */
export function useTrial(after: () => Promise<void>): {
  trial: Trial;
  send: (device: PushDevice) => Promise<void>;
} {
  const [state, setState] = useState<Trial>('idle');
  /** Ends what is still waited for; the page may be left meanwhile. */
  const end = useRef<() => void>(() => undefined);
  useEffect(() => () => end.current(), []);

  const send = async ({ id, current }: PushDevice) => {
    setState('sending');
    const seen = new Set<string>(); // it may be on the screen before the answer is here
    let delivery: string | null = null;
    const arrive = () => {
      stop();
      setState('arrived');
      void after();
    };
    const stop = onShown((shown) => {
      seen.add(shown);
      if (shown === delivery) arrive();
    });
    try {
      const sent = await trial(id);
      if (sent.outcome === 'accepted' && current) {
        delivery = sent.delivery;
        void after();
        if (seen.has(delivery)) arrive();
        else {
          setState('waiting');
          const patience = setTimeout(() => {
            stop();
            setState((now) => (now === 'waiting' ? 'silent' : now));
          }, PATIENCE);
          end.current = () => {
            clearTimeout(patience);
            stop();
          };
        }
        return;
      }
      await after(); // a dead subscription is made anew before it is said to be
      setState(sent.outcome === 'accepted' ? 'elsewhere' : sent.outcome);
    } catch (problem) {
      if (!isProblem(problem)) throw problem;
      await after();
      if (problem.code === 'trial_under_way') setState('too_soon');
      else setState(problem.status === 404 ? 'gone' : 'away');
    }
    stop();
  };

  return { trial: state, send };
}
