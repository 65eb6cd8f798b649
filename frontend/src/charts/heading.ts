// The name over a column: on one line where there is room, on a few lines of about the same length where there is none.

/** Letters that stand on two lines; a longer name may have three. */
const TWO_LINES = 24;
const NO_BREAK = '\u00A0';

/** `name` with breaks only where its lines end, so that its column is never narrower than they are and never taller. */
export function heading(name: string): string {
  const words = name.split(' ');
  const most = name.length > TWO_LINES ? 3 : 2;
  let length = Math.max(...words.map((word) => word.length));
  while (lines(words, length).length > most) length += 1;
  return lines(words, length).join(' ');
}

function lines(words: readonly string[], length: number): string[] {
  const made: string[] = [];
  for (const word of words) {
    const together = [...made.slice(-1), word].join(NO_BREAK);
    if (made.length > 0 && together.length <= length) made[made.length - 1] = together;
    else made.push(word);
  }
  return made;
}
