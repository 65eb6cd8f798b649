// This device's standing and the list of all that are knocked at, looked at together and again after whatever changes them.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type PushDevice, pushDevices } from '../../pwa/devices';
import { reconcile, type Standing } from '../../pwa/notifications';
import { isProblem } from '../account/problem';
import { atHome } from './at-home';

export interface Devices {
  here: Standing | null;
  /** This one first; null while nobody knows. */
  list: PushDevice[] | null;
  /** Looks again; `then` what has just been found out about this one, where that was looked at already. */
  look: (found?: Standing) => Promise<void>;
}

export function useDevices(): Devices {
  const [here, setHere] = useState<Standing | null>(null);
  const [list, setList] = useState<PushDevice[] | null>(null);
  const look = useCallback(async (found?: Standing) => {
    if (!atHome()) return; // the server would know nobody to answer for
    setHere(found ?? (await reconcile()));
    try {
      setList((await pushDevices()).sort((one, other) => Number(other.current) - Number(one.current)));
    } catch (problem) {
      if (!isProblem(problem)) throw problem;
      setList(null);
    }
  }, []);
  useEffect(() => {
    const again = () => void look();
    again();
    addEventListener('online', again);
    addEventListener('focus', again); // back from the system's settings, perhaps with permission
    return () => {
      removeEventListener('online', again);
      removeEventListener('focus', again);
    };
  }, []);
  return { here, list, look };
}
