// What stands in the place of a page that did not open: what is still true, and the one thing to do.
import { words } from '../words';
import { Page } from './page';

/** `unread`: the device could not be read, and nothing is known of what it has kept. */
export function Broken({ unread = false }) {
  const say = words.app.broken;
  return (
    <Page title={say.title} class="missing">
      <p class="say">{unread ? say.unread : say.text}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {say.again}
      </button>
    </Page>
  );
}

/** What stands at an address that has no page. */
export function Lost() {
  return (
    <Page title={words.app.lost.title} class="missing">
      <p class="say">{words.app.lost.text}</p>
      <a class="button" href="/">
        {words.app.lost.home}
      </a>
    </Page>
  );
}
