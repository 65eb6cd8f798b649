// Welcome, as far as it stands.
import { Page } from '../../components/page';
import { words } from '../../words';

export function Welcome() {
  return <Page title={words.app.name}>{null}</Page>;
}
