// Which labels on an axis can be shown so that no two of them meet.

export interface Label {
  x: number;
  text: string;
}

/** A letter of the axis type (11 units) is at most about this wide in the scripts we speak. */
const LETTER = 6.4;
const BETWEEN = 5;

/** The labels (centred on their `x`, in order) that fit between 0 and `width`; one that would touch another is left out. */
export function labels(wanted: readonly Label[], width: number): Label[] {
  const shown: Label[] = [];
  let free = 0;
  for (const label of wanted) {
    const half = (Array.from(label.text).length * LETTER) / 2;
    const x = Math.max(half, Math.min(width - half, label.x));
    if (x - half < free || Math.abs(x - label.x) > half) continue;
    shown.push({ x, text: label.text });
    free = x + half + BETWEEN;
  }
  return shown;
}
