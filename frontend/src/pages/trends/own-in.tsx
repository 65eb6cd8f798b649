// A sentence with the person's own words in it: in their own face, and each running its own way.

/** Own words as they are put into a sentence, which `OwnIn` finds again. */
export const own = (words: string) => `\u2068${words}\u2069`;

/** The same sentence without their marks, where it is read out and not drawn. */
export const unmarked = (text: string) => text.replace(/[\u2068\u2069]/gu, '');

export function OwnIn({ text }: { text: string }) {
  return text.split(OWN).map((piece, index) =>
    index % 2 === 1 ? (
      <bdi key={index} class="own-in">
        {piece}
      </bdi>
    ) : (
      piece
    ),
  );
}

const OWN = /\u2068([^\u2069]*)\u2069/u;
