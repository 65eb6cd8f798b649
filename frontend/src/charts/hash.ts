// A small fixed scatter: the same text always gives the same numbers, and they mean nothing.

/** 32 bits of FNV-1a over the text's UTF-16 units, stirred once more so that neighbouring dates differ. */
export function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/** A number from 0 up to 1 for the text. */
export function share(text: string): number {
  return hash(text) / 2 ** 32;
}
