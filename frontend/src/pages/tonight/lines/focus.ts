// Where the caret goes.

export function lineId(key: number): string {
  return `line-${key}`;
}

/** Puts the caret at the end of a line, after the page has drawn it; null is no line. */
export function focusLine(key: number | null): void {
  if (key === null) return;
  const put = () => {
    const field = document.getElementById(lineId(key));
    if (!(field instanceof HTMLTextAreaElement)) return false;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    return true;
  };
  // At once where possible: phones show the keyboard only while the tap is still being answered.
  if (!put()) requestAnimationFrame(put);
}
