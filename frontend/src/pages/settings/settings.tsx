// Settings, as far as it stands.
import { Page } from '../../components/page';
import { words } from '../../words';

export function Settings() {
  return <Page title={words.app.name}>{null}</Page>;
}
