// How a whole night looks from afar: three small lights, a short bar, or one dot.
import './lights.css';

/** So many of three lights lit (0–3); looked and saw nothing; or a night that is dark. */
export type Look = { lit: number } | 'looked' | 'unopened';

export function Lights({ look }: { look: Look }) {
  if (look === 'looked' || look === 'unopened') {
    return (
      <span class={`lights ${look}`} aria-hidden="true">
        <i />
      </span>
    );
  }
  return (
    <span class="lights" aria-hidden="true">
      {[0, 1, 2].map((place) => (
        <i key={place} class={place < look.lit ? 'on' : undefined} />
      ))}
    </span>
  );
}
