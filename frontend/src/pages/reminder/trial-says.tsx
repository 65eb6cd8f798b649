// What became of one knock, and what to do next.
import { device } from '../../shared/device';
import { reminder as words } from '../../words/reminder';
import type { Trial } from './use-trial';
import './trial-says.css';

const say = words.trial;

interface Props {
  trial: Trial;
  /** Whether it was meant for this device. */
  here: boolean;
  /** Whether the notice has words of the person's own. */
  onWords: boolean;
}

export function TrialSays({ trial, here, onWords }: Props) {
  return (
    <p class="trial-says" role="status">
      {sentence(trial, here, onWords)}
    </p>
  );
}

/** '' before anything was sent. */
export function sentence(trial: Trial, here: boolean, onWords: boolean): string {
  switch (trial) {
    case 'idle':
      return '';
    case 'arrived':
    case 'silent':
      return say[trial][device()];
    case 'gone':
      return say.gone[here ? 'here' : 'there'];
    case 'too_large':
      return onWords ? say.too_large : say.refused;
    default:
      return say[trial];
  }
}
