// How firmly this device keeps the pages, said only as far as it is true here.
import { useEffect, useState } from 'preact/hooks';
import { keeping, type Keeping as Firmness } from '../../pwa/keeping';
import { device } from '../../shared/device';
import { me } from '../../state/me';
import { storage } from '../../state/storage';
import { settings } from '../../words/settings';
import { Section } from '../../components/section';

const say = settings.keeping;

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
  const synced = me.value !== null;
  switch (firmness) {
    case 'firm':
      return say.firm;
    case 'soft':
      return synced ? say.softSynced : say.soft;
    case 'seven_days':
      return synced ? say.sevenDaysSynced : say.sevenDays;
  }
}
