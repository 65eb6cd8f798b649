// The words in an entry of whatever kind.
import { isKind, KINDS } from '../../shared/kinds';
import type { Fields } from '../../shared/kinds/shape';

/** The first text that was written in it; null when it holds only choices. */
export function wordsOf(kind: string, body: Fields): string | null {
  const texts = isKind(kind) ? KINDS[kind].texts : [];
  const found = texts.map((field) => body[field]).find((text) => typeof text === 'string' && text !== '');
  return typeof found === 'string' ? found : null;
}
