// What signing up takes here, asked when the page opens and again when the network is back.
import { useEffect, useState } from 'preact/hooks';
import { doorway } from '../../sync/account';

/** null while asking; 'away' when the server does not answer. */
export function useDoorway(): 'free' | 'code' | 'open' | 'away' | null {
  const [door, setDoor] = useState<Awaited<ReturnType<typeof useDoorway>>>(null);
  useEffect(() => {
    const ask = () => void doorway().then(setDoor, () => setDoor('away'));
    ask();
    addEventListener('online', ask);
    return () => removeEventListener('online', ask);
  }, []);
  return door;
}
