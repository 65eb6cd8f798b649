// Own words on the paper, without the names that were struck out.
import { trends } from '../../../words/trends';
import { redacted } from './redact';

/** `text` without `names` (from `namesIn`). */
export function Struck({ text, names }: { text: string; names: readonly string[] }) {
  return (
    <>{redacted(text, names).map((piece, index) => ('struck' in piece ? <Bar key={index} /> : piece.text))}</>
  );
}

/** As long as any other, so that it does not tell how long the name was. */
export function Bar() {
  return (
    <span class="struck" role="img" aria-label={trends.paper.struck}>
      {'█████'}
    </span>
  );
}
