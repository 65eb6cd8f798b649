// The doorway: the outline that means "here" wherever it appears.

/** SVG path of an arch around `x` from `top` to `bottom`, `half` its half width (all in chart units). */
export function arch(x: number, top: number, bottom: number, half: number): string {
  return `M${x - half} ${bottom}V${top + half}a${half} ${half} 0 0 1 ${half * 2} 0V${bottom}z`;
}
