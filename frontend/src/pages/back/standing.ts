// Where a text that was found stands: on its night, on a page of its own, or on none.
import { formatDay, words } from '../../words';
import type { Place } from './places';

export function standing({
  kind,
  id,
  day,
}: Place): { href: string; where: string } | { href: null; where: null } {
  if (kind === 'value') return { href: `/values/${id}`, where: words.back.find.value };
  if (day === null) return { href: null, where: null };
  if (kind === 'commitment') return { href: `/values/steps?id=${id}`, where: formatDay(day, 'dated') };
  return { href: `/back?night=${day}`, where: formatDay(day, 'dated') };
}
