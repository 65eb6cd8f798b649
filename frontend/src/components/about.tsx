// "About this": the quiet way from a page or a sheet to what Learn says of it.
import { words } from '../words';
import { Icon } from './icon';

/** `card` is the last part of the card's address, /learn/noticing; without one it leads to all of them. */
export function About({ card }: { card?: string }) {
  return (
    <a class="tool" href={card === undefined ? '/learn' : `/learn/${card}`} aria-label={words.app.about}>
      <Icon name="about" />
    </a>
  );
}
