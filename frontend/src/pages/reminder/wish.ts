// The time chosen on the first screens, kept on this device until there is an account, and a yes.
import { remember, remembered } from '../../shared/remembered';

// Among the marks of the notebook (store/marks), which all go at signing out.
const KEY = 'porchlight.wish';

/** 'HH:MM', or null when none was chosen. */
export function wish(): string | null {
  return remembered(KEY);
}

export function rememberWish(time: string | null): void {
  remember(KEY, time);
}
