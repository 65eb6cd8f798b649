// What one night holds, sorted by what it means, and how that night looks from afar. Pure.
import type { Look } from '../../components/lights/lights';
import { addDays, daysBetween, daysFrom, type Day } from '../../shared/day';
import type { Entry } from '../../store/records';
import type { DoorKind } from './doors/door';

export interface Night {
  noticings: Entry<'noticing'>[];
  /** What is kept behind each door. */
  behind: { [K in DoorKind]: Entry<K>[] };
  /** The person looked and said so; a noticing outranks it. */
  nothingSeen: boolean;
}

/** The entries of `day`, each kind in the order of its ids, which is the order they were begun in. */
export function nightIn(entries: readonly Entry[], day: Day): Night {
  const here = entries.filter((entry) => entry.day === day).sort((a, b) => (a.id < b.id ? -1 : 1));
  const noticings = here.filter((entry) => entry.kind === 'noticing');
  const looked = here.some((entry) => entry.kind === 'night' && entry.body.nothing_seen);
  return {
    noticings,
    behind: {
      observation: here.filter((entry) => entry.kind === 'observation'),
      reassurance: here.filter((entry) => entry.kind === 'reassurance'),
      act: here.filter((entry) => entry.kind === 'act'),
      receiving: here.filter((entry) => entry.kind === 'receiving'),
    },
    nothingSeen: looked && noticings.length === 0,
  };
}

/** Three looks: lights, a bar, a dot. The night that is open shows its three rings even when it is empty. */
export function lookOf(night: Night, here: boolean): Look {
  if (night.nothingSeen) return 'looked';
  const used = Object.values(night.behind).some((entries) => entries.length > 0);
  const opened = here || night.noticings.length > 0 || used;
  return opened ? { lit: Math.min(3, night.noticings.length) } : 'unopened';
}

/** The seven nights of the strip: the last seven, or for an older night the seven with that night in the middle. */
export function stripOf(day: Day, today: Day): Day[] {
  const recent = daysBetween(day, today) < 7;
  const last = recent ? today : addDays(day, 3);
  return daysFrom(addDays(last, -6), last);
}
