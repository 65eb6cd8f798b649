// Where the person is signed in: this device first, then the others, each of which can be signed out from here.
import { useEffect, useState } from 'preact/hooks';
import { toast } from '../../components/toast';
import { device } from '../../shared/device';
import { devices, endDevice, type Device } from '../../sync/account';
import { formatDate } from '../../words';
import { settings } from '../../words/settings';
import { isProblem } from '../account/problem';
import { Row, Section } from '../../components/section';

const say = settings.devices;

export function Devices() {
  const [list, setList] = useState<readonly Device[] | 'away' | null>(null);
  const ask = () => void devices().then(setList, () => setList('away'));
  useEffect(() => {
    ask();
    addEventListener('online', ask);
    return () => removeEventListener('online', ask);
  }, []);

  const end = async ({ id, name }: Device) => {
    try {
      await endDevice(id);
      toast({ text: say.ended(name) });
    } catch (problem) {
      if (!isProblem(problem)) throw problem; // the list below tells how it stands
    }
    ask();
  };

  return (
    <Section title={say.title}>
      {list === 'away' && <p class="section-text">{say.away}</p>}
      {Array.isArray(list) &&
        inOrder(list).map((each) => (
          <Row
            key={each.id}
            name={each.name}
            text={each.current ? say.here[device()] : say.seen(formatDate(each.seenAt))}
            end={
              !each.current && (
                <button type="button" class="link" onClick={() => void end(each)}>
                  {say.end}
                  <span class="unseen">{each.name}</span>
                </button>
              )
            }
          />
        ))}
    </Section>
  );
}

/** This one first, then whichever was seen last. */
function inOrder(list: readonly Device[]): Device[] {
  return [...list].sort(
    (one, other) =>
      Number(other.current) - Number(one.current) || other.seenAt.getTime() - one.seenAt.getTime(),
  );
}
