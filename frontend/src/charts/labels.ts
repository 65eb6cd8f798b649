// Which labels on an axis can be shown so that no two of them meet.

export interface Label {
  x: number;
  text: string;
}

/** A letter of the axis type (11 units) is at most about this wide: a wide digit of a system font. */
const LETTER = 7;
const BETWEEN = 3;

/**
 * The labels (centred on their `x`, in order) that fit between 0 and `width`: all of them, or every second, every third and
 * so on, so that what is left out is left out evenly. One at an edge moves inwards by as much as half of itself.
 */
export function labels(wanted: readonly Label[], width: number): Label[] {
  const inside = wanted.flatMap(({ x, text }) => {
    const half = halfOf(text);
    const moved = Math.max(half, Math.min(width - half, x));
    return Math.abs(moved - x) <= half ? [{ x: moved, text }] : [];
  });
  for (let each = 1; each < inside.length; each += 1) {
    const shown = inside.filter((_, index) => index % each === 0);
    if (shown.every((label, index) => apart(shown[index - 1], label))) return shown;
  }
  return inside.slice(0, 1);
}

function halfOf(text: string): number {
  return (Array.from(text).length * LETTER) / 2;
}

function apart(before: Label | undefined, label: Label): boolean {
  return before === undefined || label.x - halfOf(label.text) >= before.x + halfOf(before.text) + BETWEEN;
}
