// The person's other devices, which are told at their next opening; by name as far as the server says them now.
import { useEffect, useState } from 'preact/hooks';
import { Row } from '../../components/section';
import { devices } from '../../sync/account';
import { formatList } from '../../words';
import { erase as say } from '../../words/erase';

export function Others() {
  const [names, setNames] = useState<readonly string[] | null>(null);
  useEffect(() => {
    void devices().then(
      (all) => setNames(all.filter(({ current }) => !current).map(({ name }) => name)),
      () => undefined, // then it is said of any there may be
    );
  }, []);
  if (names?.length === 0) return null;
  return <Row name={say.others} text={names ? say.othersText(formatList(names)) : say.othersUnknown} />;
}
