// How firmly this device keeps the pages, said only as far as it is true here.
import { useEffect, useState } from 'preact/hooks';
import { keeping, type Keeping as Firmness } from '../../pwa/keeping';
import { device } from '../../shared/device';
import { me } from '../../state/me';
import { storage } from '../../state/storage';
import { words } from '../../words';
import { Section } from './section';

const say = words.settings.keeping;

export function Keeping() {
  const [firmness, setFirmness] = useState<Firmness | null>(null);
  useEffect(() => {
    void keeping().then(setFirmness);
  }, []);
  const sentence = storage.value === 'ok' ? firmness && firm(firmness) : say[storage.value];
  if (sentence === null) return null;
  return (
    <Section title={say.title[device()]}>
      <p class="section-text">{sentence}</p>
    </Section>
  );
}

function firm(firmness: Firmness): string {
  if (firmness !== 'seven_days') return say[firmness];
  return me.value ? say.sevenDaysSynced : say.sevenDays;
}
