// What stands in the place of a page that did not open: what is still true, and the one thing to do.
import { words } from '../words';
import { Page } from './page';

export function Broken() {
  return (
    <Page title={words.app.broken.title} class="missing">
      <p class="say">{words.app.broken.text}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {words.app.broken.again}
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
