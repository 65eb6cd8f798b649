// A mark standing alone, as in a legend.
import { type Mark, outline } from './marks';
import './plot.css';
import './sign.css';

export function Sign({ mark }: { mark: Mark }) {
  const { solid, open } = outline(mark, { x: 6.5, y: 6.5 }, 5.6, 1.6);
  return (
    <svg class="sign-small" viewBox="0 0 13 13" aria-hidden="true">
      <path class="solid-mark" d={solid} />
      <path class="open-mark" d={open} />
    </svg>
  );
}
