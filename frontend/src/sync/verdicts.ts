// What the server's verdict on a change does to the device's copy of the record; pure.
import { merge, same } from '../shared/merge';
import { type Copy, GONE, type Known, type Refusal, rested, type Told, type Unsent } from '../store/copy';

/** The server has it, under `version`. */
export function applied(copy: Copy, changeId: string, version: number): Copy {
  const unsent = answered(copy, changeId);
  if (!unsent) return copy;
  const { state } = unsent.underWay;
  if (!state) return copy.record ? { record: copy.record, unsent: anew(unsent) } : GONE;
  const removal = unsent.removal && { ...unsent.removal, was: { ...unsent.removal.was, version } };
  return rested({
    record: copy.record && { ...copy.record, version },
    unsent: { ...unsent, base: { version, ...state }, underWay: null, removal },
  });
}

/** It was made on a state that no longer stands; `current` is what does. */
export function stale(copy: Copy, changeId: string, kind: string, current: Told): Copy {
  const unsent = answered(copy, changeId);
  if (!unsent) return copy;
  // Removed elsewhere. The server put what was sent into its trash; what was written since has to go there too.
  if (!current.state)
    return copy.record && unsent.waiting ? { record: copy.record, unsent: anew(unsent) } : GONE;

  const theirs: Known = { version: current.version, ...current.state };
  // The person removed it meanwhile: the removal goes up as one that has not seen their state.
  if (!copy.record && unsent.underWay.state) {
    return {
      record: null,
      unsent: { ...unsent, base: unsent.base ?? theirs, underWay: null, theirs: current },
    };
  }
  if (!copy.record) return { record: theirs, unsent: null };

  const { kept, ...merged } = merge(kind, unsent.base, copy.record, theirs);
  const after = rested({
    record: { version: theirs.version, ...merged },
    unsent: { ...unsent, base: theirs, underWay: null, theirs: null, waiting: !same(merged, theirs) },
  });
  return kept.length > 0 ? { ...after, keep: theirs } : after;
}

/** The server will not take it: parked with the reason, the words untouched. A removal that is refused did not happen. */
export function refused(copy: Copy, changeId: string, refusal: Refusal): Copy {
  const unsent = answered(copy, changeId);
  if (!unsent) return copy;
  if (!unsent.underWay.state) return { record: copy.record ?? unsent.base, unsent: null };
  if (!copy.record && !unsent.base) return GONE;
  // What was written since has not been refused yet.
  const parked = unsent.waiting ? null : refusal;
  return { record: copy.record, unsent: { ...unsent, underWay: null, waiting: true, refused: parked } };
}

type Answered = Unsent & { underWay: NonNullable<Unsent['underWay']> };

/** The change that `changeId` names, unless somebody else was quicker with its answer. */
function answered({ unsent }: Copy, changeId: string): Answered | null {
  return unsent?.underWay?.changeId === changeId ? { ...unsent, underWay: unsent.underWay } : null;
}

/** A record that has to be made anew, since the one it was made on is gone. */
function anew(unsent: Unsent): Unsent {
  return { ...unsent, base: null, underWay: null, theirs: null, waiting: true };
}
