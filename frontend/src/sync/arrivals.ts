// What a download says of a record, and what its absence says, against the device's copy; pure.
import { same } from '../shared/merge';
import { type Copy, GONE, type Known, madeOn, replaced, type Told } from '../store/copy';

/** The server tells how a record stands. */
export function arrived(copy: Copy, told: Told): Copy {
  const { record, unsent } = copy;
  if (!told.state) {
    if (unsent?.underWay || (unsent && record)) return later(copy, told);
    return record || unsent ? GONE : copy;
  }
  const known: Known = { version: told.version, ...told.state };
  const base = unsent ? unsent.base : record;
  if (!base || known.version > base.version) return unsent ? later(copy, told) : replaced(copy, known);
  if (known.version === base.version && same(known, base)) return copy;
  return fallenBack(copy, known);
}

/** An acknowledged record did not come by in a whole download: it is `gone` for good, or offered to the server again. */
export function absent({ record, unsent }: Copy, gone: boolean): Copy {
  if (!record || (gone && !unsent)) return GONE;
  const again = { ...(unsent ?? madeOn(null)), base: null, underWay: null, theirs: null, waiting: true };
  return { record: { ...record, version: 0 }, unsent: again };
}

/** The person's own changes come first; the server's answer to them settles the rest. */
function later(copy: Copy, told: Told): Copy {
  return copy.unsent ? { ...copy, unsent: { ...copy.unsent, theirs: told } } : copy;
}

/** A server restored from an older copy stands behind what it once acknowledged; what the device has is made on that. */
function fallenBack({ record, unsent }: Copy, known: Known): Copy {
  if (!unsent && record && same(record, known)) return { record: known, unsent: null };
  const again = { ...(unsent ?? madeOn(null)), base: known, underWay: null, waiting: true };
  return { record: record && { ...record, version: known.version }, unsent: again };
}
