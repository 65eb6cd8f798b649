// What is particular about being knocked at on this kind of device; nothing where nothing is.
import type { Standing } from '../../pwa/notifications';
import { platform } from '../../pwa/install';
import { reminder as words } from '../../words/reminder';

const say = words.hints;

export function Hints({ able }: { able: Standing['state'] | null }) {
  if (able === null || able === 'none' || able === 'insecure') return null;
  const where = platform();
  if (where === 'other' || where === 'ios') return null;
  return <p class="section-text quiet">{say[where]}</p>;
}
