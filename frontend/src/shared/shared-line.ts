// What a share becomes: one line of words.

/** The three fields a share target gets, '' where the other app gave none. */
export interface Shared {
  title: string;
  text: string;
  url: string;
}

/** Puts them into one line, each part once: many apps repeat the address in the text, or the title as its start. '' when there is nothing. */
export function sharedLine({ title, text, url }: Shared): string {
  const parts: string[] = [];
  for (const part of [text, title, url].map((each) => each.replace(/\s+/g, ' ').trim())) {
    if (part !== '' && !parts.some((kept) => kept.includes(part))) parts.push(part);
  }
  return parts.join(' ');
}
