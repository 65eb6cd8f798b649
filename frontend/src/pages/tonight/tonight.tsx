// Tonight, and any past night: which of them the address and the clock ask for.
import { useHeldDay } from '../../components/held-day';
import { place } from '../../router';
import { today as now } from '../../state/tonight';
import { NightPage } from './night-page';

/** The page at "/" and at "/night/2026-11-14". A night that has not come yet is tonight. */
export function Tonight() {
  const here = place.value;
  const today = useHeldDay(now.value);
  const asked = here.page === 'tonight' ? here.night : null;
  const day = asked === null || asked > today ? today : asked;
  return <NightPage key={day} day={day} today={today} next={here.page === 'tonight' && here.next} />;
}
