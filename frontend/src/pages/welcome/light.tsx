// How lamplight falls off with distance, as the stops of a gradient: the rule that styles/light.css was made with.

/** One source: how far it reaches (a fraction of the gradient's radius, where it is down to half) and its share of the whole. */
interface Source {
  reach: number;
  share: number;
}

/** Close together near the lamp, where the light changes most. */
const AT = [0, 0.006, 0.016, 0.03, 0.05, 0.075, 0.11, 0.15, 0.2, 0.26, 0.33, 0.41, 0.5, 0.6, 0.72, 0.85, 1];

/** The stops for light of strength `most` at its centre; over 1 the centre is simply full. Nothing is left at the rim. */
export function stops(most: number, sources: readonly Source[]) {
  return AT.map((at) => {
    const strength = sources.reduce((sum, { reach, share }) => sum + share * fallen(at, reach), 0);
    return (
      <stop
        key={at}
        offset={at}
        stop-color={warmth(at)}
        stop-opacity={Math.min(1, most * strength).toFixed(4)}
      />
    );
  });
}

/** 1 / (1 + (r / a)²), lowered so that it ends in 0 at the rim. */
function fallen(at: number, reach: number): number {
  const light = (distance: number) => 1 / (1 + (distance / reach) ** 2);
  return (light(at) - light(1)) / (1 - light(1));
}

/** Light loses colour as it thins out: from the lamp's own towards amber. */
function warmth(at: number): string {
  const left = (Math.exp(-3.4 * at) - Math.exp(-3.4)) / (1 - Math.exp(-3.4));
  return `oklch(${(0.667 + 0.203 * left).toFixed(3)} ${(0.091 + 0.034 * left).toFixed(3)} ${(65 + 15 * left).toFixed(0)})`;
}
