// Many round dots as one SVG path, so that ten years of lights are a handful of elements and not thirty thousand.

export interface Dot {
  x: number;
  y: number;
}

const short = (value: number) => Math.round(value * 100) / 100;

/** Path data of filled circles with radius `r` (chart units) round each dot. */
export function dots(places: Iterable<Dot>, r: number): string {
  const half = `a${short(r)} ${short(r)} 0 1 0 `;
  let path = '';
  for (const { x, y } of places) {
    path += `M${short(x - r)} ${short(y)}${half}${short(r * 2)} 0${half}${short(-r * 2)} 0`;
  }
  return path;
}

/** Path data of short level bars, `width` by `thickness`, centred on each place. */
export function bars(places: Iterable<Dot>, width: number, thickness: number): string {
  let path = '';
  for (const { x, y } of places) {
    path += `M${short(x - width / 2)} ${short(y - thickness / 2)}h${short(width)}v${thickness}h${short(-width)}z`;
  }
  return path;
}
