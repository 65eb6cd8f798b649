// SHA-1 (RFC 3174), only to make names into ids: crypto.subtle is missing where a page comes over plain http,
// and waiting for it would end an IndexedDB transaction.

/** The 20 bytes of the digest of `message`. */
export function sha1(message: Uint8Array): Uint8Array {
  const length = (((message.length + 8) >> 6) + 1) << 6;
  const padded = new DataView(new ArrayBuffer(length));
  message.forEach((byte, at) => {
    padded.setUint8(at, byte);
  });
  padded.setUint8(message.length, 0x80);
  padded.setUint32(length - 4, message.length * 8);

  const hash = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const w = new Uint32Array(80);
  const word = (t: number): number => w[t] ?? 0;
  for (let block = 0; block < length; block += 64) {
    for (let t = 0; t < 16; t += 1) w[t] = padded.getUint32(block + t * 4);
    for (let t = 16; t < 80; t += 1)
      w[t] = rotate(word(t - 3) ^ word(t - 8) ^ word(t - 14) ^ word(t - 16), 1);
    let [a, b, c, d, e] = hash as unknown as [number, number, number, number, number];
    for (let t = 0; t < 80; t += 1) {
      const next = rotate(a, 5) + mixed(t, b, c, d) + e + word(t);
      [e, d, c, b, a] = [d, c, rotate(b, 30), a, next | 0];
    }
    [a, b, c, d, e].forEach((sum, n) => {
      hash[n] = (hash[n] ?? 0) + sum;
    });
  }
  const digest = new DataView(new ArrayBuffer(20));
  hash.forEach((sum, n) => {
    digest.setUint32(n * 4, sum);
  });
  return new Uint8Array(digest.buffer);
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** The round's function and constant (RFC 3174 §5). */
function mixed(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}
