// Where a text that was found stands: on its night, or on a page of its own.
import { formatDay } from '../../words';
import { back } from '../../words/back';
import { kept } from '../../words/kept';
import type { Place } from './places';

/** `where` names it: a night by its date. */
export function standing({ kind, id, day }: Place): { href: string; where: string } {
  if (kind === 'value') return { href: `/values/${id}`, where: back.find.value };
  if (kind === 'plan') return { href: '/back?show=plans', where: kept.plans.one };
  if (kind === 'subject') return { href: '/back?show=people', where: kept.people.one };
  // What has no night and no page yet, written by a newer release, is at least searched for from here.
  if (day === null) return { href: '/back?show=find', where: '' };
  if (kind === 'commitment') return { href: `/values/steps?id=${id}`, where: formatDay(day, 'dated') };
  return { href: `/back?night=${day}`, where: formatDay(day, 'dated') };
}
