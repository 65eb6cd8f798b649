// The five pages: below on a phone, at the side on a desk.
import { words } from '../words';
import { Icon, type IconName } from './icon';
import './tabs.css';

export type Tab = 'tonight' | 'back' | 'trends' | 'values' | 'more';

const ADDRESSES: Record<Tab, string> = {
  tonight: '/',
  back: '/back',
  trends: '/trends',
  values: '/values',
  more: '/more',
};
const TABS: readonly (Tab & IconName)[] = ['tonight', 'back', 'trends', 'values', 'more'];

/** `here` is the tab whose page is open; `exact` is false on a page below it, like a past night or the account. */
export function Tabs({ here, exact }: { here: Tab | null; exact: boolean }) {
  return (
    <nav class="tabs" aria-label={words.app.pages}>
      {TABS.map((tab) => (
        <a
          key={tab}
          href={ADDRESSES[tab]}
          aria-current={tab === here ? (exact ? 'page' : 'true') : undefined}
        >
          <Icon name={tab} />
          <span>{words.app.tabs[tab]}</span>
        </a>
      ))}
    </nav>
  );
}
