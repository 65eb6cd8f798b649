// More: whose notebook this is, where it is kept, how one likes it, and who else is at the door.
import { Page } from '../../components/page';
import { me } from '../../state/me';
import { syncState } from '../../state/sync';
import { settings } from '../../words/settings';
import { About } from './about';
import { Devices } from './devices';
import { Further } from './further';
import { Habits } from './habits';
import { HomeScreen } from './home-screen';
import { Invitation } from './invitation';
import { Keeping } from './keeping';
import { isLeaving, Leaving } from './leaving';
import { Parked } from './parked';
import { Person } from './person';
import { Trash } from './trash';
import './settings.css';

export function Settings() {
  const somebody = me.value !== null;
  const known = somebody && syncState.value.phase !== 'signed_out';
  return (
    <Page title={settings.title} class="settings">
      <Person />
      <Parked />
      {known && <Trash />}
      <Habits />
      <Further />
      <Keeping />
      <HomeScreen />
      {known && <Devices />}
      {known && <Invitation />}
      <About />
      {(somebody || isLeaving.value) && <Leaving />}
      <a class="link erase-way" href="/more/erase">
        {settings.erase}
      </a>
    </Page>
  );
}
