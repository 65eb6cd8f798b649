// Ids are made on the device (RFC 9562): by time for entries, by name for what exists once. Held to tests/vectors/uuid5.json.
import { sha1 } from './sha1';

let lastTime = 0;
let counter = 0;

/**
 * A version 7 UUID; `now` is in milliseconds since 1970. Ids made by one page rise strictly, within a millisecond and when
 * the clock is set back too, because the lines of a night stand in the order of their ids (RFC 9562 §6.2, method 1).
 */
export function uuid7(now = Date.now()): string {
  if (now > lastTime) {
    lastTime = now;
    counter = 0;
  } else if (++counter > 0xfff) {
    lastTime += 1;
    counter = 0;
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.floor(lastTime / 0x10000));
  view.setUint16(4, lastTime % 0x10000);
  view.setUint16(6, counter);
  return stamped(bytes, 7);
}

/** When an id by time was made (milliseconds since 1970); null for any other. */
export function madeAt(id: string): number | null {
  return id[14] === '7' ? parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : null;
}

/** The version 5 UUID of `name` in `namespace` (itself a UUID): the same on every device, without asking anybody. */
export function uuid5(namespace: string, name: string): string {
  const space = Uint8Array.from(namespace.replaceAll('-', '').match(/../g) ?? [], (hex) => parseInt(hex, 16));
  const text = new TextEncoder().encode(name);
  const message = new Uint8Array(space.length + text.length);
  message.set(space);
  message.set(text, space.length);
  return stamped(sha1(message).subarray(0, 16), 5);
}

/** `bytes` with version and variant written in, in the usual form: lower-case, with dashes. */
function stamped(bytes: Uint8Array, version: number): string {
  const hex = Array.from(bytes, (byte, at) => {
    if (at === 6) return (byte & 0x0f) | (version << 4);
    return at === 8 ? (byte & 0x3f) | 0x80 : byte;
  })
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
