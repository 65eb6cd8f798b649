// The whole page: which place is open, the tabs, and what must be said at its foot.
import { Component, type ComponentChildren, type ComponentType } from 'preact';
import { Broken, Lost } from './components/broken';
import { Tabs, type Tab } from './components/tabs';
import { Toasts } from './components/toast';
import { lazily } from './lazily';
import { Tonight } from './pages/tonight/tonight';
import { place, type Place } from './router';
import { guest } from './state/me';
import { StorageRefused } from './store/database';

const back = lazily(async () => (await import('./pages/back/back')).Back);
const trends = lazily(async () => (await import('./pages/trends/trends')).Trends);
const values = lazily(async () => (await import('./pages/values/values')).Values);
const paper = lazily(async () => (await import('./pages/trends/paper/paper')).Paper);
const checkin = lazily(async () => (await import('./pages/checkin/checkin')).Checkin);
const settings = lazily(async () => (await import('./pages/settings/settings')).Settings);
const help = lazily(async () => (await import('./pages/help/help')).Help);
const questions = lazily(async () => (await import('./pages/questions/questions')).Questions);
const learn = lazily(async () => (await import('./pages/learn/learn')).Learn);
const account = lazily(async () => (await import('./pages/account/account')).Account);
const reminder = lazily(async () => (await import('./pages/reminder/reminder')).Reminder);
const phone = lazily(async () => (await import('./pages/phone/phone')).Phone);
const erase = lazily(async () => (await import('./pages/erase/erase')).Erase);
const welcome = lazily(async () => (await import('./pages/welcome/welcome')).Welcome);

const PAGES: Record<Place['page'], ComponentType> = {
  tonight: Tonight,
  back: back.Page,
  trends: trends.Page,
  values: values.Page,
  paper: paper.Page,
  checkin: checkin.Page,
  settings: settings.Page,
  help: help.Page,
  questions: questions.Page,
  learn: learn.Page,
  account: account.Page,
  reminder: reminder.Page,
  phone: phone.Page,
  erase: erase.Page,
  welcome: welcome.Page,
  lost: Lost,
};

/** Fetches the other pages, so that a tab opens at once and without a network. */
export function fetchPages(): void {
  const all = [
    back,
    trends,
    paper,
    checkin,
    values,
    settings,
    help,
    questions,
    learn,
    account,
    reminder,
    phone,
    erase,
  ];
  for (const page of all) page.fetch();
}

export function App() {
  const here = place.value;
  const Page = PAGES[here.page];
  // A past night is Tonight's page with another night: a new one for each, so that no line is carried over;
  // nor is anything when somebody has signed out in another tab.
  const key = here.page === 'tonight' ? `night ${here.night ?? 'now'}` : here.page;
  return (
    <div class={here.page === 'welcome' ? 'app alone' : 'app'}>
      <div class="room">
        <Careful key={`${key} ${guest.value}`}>
          <Page />
        </Careful>
      </div>
      {here.page !== 'welcome' && <Tabs {...tabOf(here)} />}
      {here.page !== 'tonight' && <Toasts /> /* Tonight has a place for them */}
    </div>
  );
}

function tabOf(here: Place): { here: Tab | null; exact: boolean } {
  switch (here.page) {
    case 'tonight':
      return { here: 'tonight', exact: here.night === null };
    case 'settings':
      return { here: 'more', exact: true };
    case 'help':
    case 'questions':
    case 'learn':
    case 'account':
    case 'reminder':
    case 'phone':
    case 'erase':
      return { here: 'more', exact: false };
    case 'values':
      return { here: 'values', exact: here.view === 'compass' };
    case 'checkin':
    case 'paper':
      return { here: 'trends', exact: false };
    case 'back':
    case 'trends':
      return { here: here.page, exact: true };
    default:
      return { here: null, exact: false };
  }
}

interface Fallen {
  /** 'unread': what it needed could not be read on this device. */
  fallen: 'broken' | 'unread' | null;
}

/** Keeps the tabs standing when a page falls. The reason goes to the browser's own log; it never holds an entry's text. */
class Careful extends Component<{ children: ComponentChildren }, Fallen> {
  override state: Fallen = { fallen: null };

  static override getDerivedStateFromError(problem: unknown) {
    return { fallen: problem instanceof StorageRefused ? 'unread' : 'broken' };
  }

  override componentDidCatch(problem: unknown) {
    reportError(problem);
  }

  render() {
    return this.state.fallen ? <Broken unread={this.state.fallen === 'unread'} /> : this.props.children;
  }
}
