// Account, as far as it stands.
import { Page } from '../../components/page';
import { words } from '../../words';

export function Account() {
  return <Page title={words.app.name}>{null}</Page>;
}
