// Look back: the sky of the year, and the quieter ways into it; nothing of the past at all when the person switched it off.
import { preference } from '../../state/preference';
import { place } from '../../router';
import { useState } from 'preact/hooks';
import { useSteppedBack } from '../../state/stepping-back';
import { Find } from './find';
import { HardDay } from './hard-day';
import { Heavens } from './heavens';
import { Off } from './off';
import { People } from './people';
import { Plans } from './plans';
import { Three } from './three';
import { Week } from './week';
import './back.css';

export function Back() {
  const here = place.value;
  if (!preference.value.look_back) return <Off />;
  switch (here.page === 'back' ? here.view : 'sky') {
    case 'find':
      return <Find />;
    case 'three':
      return <OnAHardDay />;
    case 'week':
      return <Week />;
    case 'plans':
      return <Plans />;
    case 'people':
      return <People />;
    default:
      return <Heavens asked={here.page === 'back' ? here.night : null} />;
  }
}

/** Three own lines, unless looking for the good steps back: then they wait until they are asked for. */
function OnAHardDay() {
  const steppedBack = useSteppedBack();
  const [asked, setAsked] = useState(false);
  if (steppedBack === null) return <main class="page calm" aria-busy="true" />;
  return steppedBack && !asked ? <HardDay onThree={() => setAsked(true)} /> : <Three />;
}
