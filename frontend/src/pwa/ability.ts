// Whether this browser can be knocked at, and what stands in the way when it cannot.
import { installed, isIos } from './install';

/**
 * 'insecure': the page did not come by https. 'ios-tab': Safari knows of push only on the home screen. 'none': this browser
 * has none. 'ask', 'denied', 'granted': it could, and this is what the person has said to it.
 */
export type Ability = 'none' | 'ios-tab' | 'insecure' | 'ask' | 'denied' | 'granted';

export function ability(): Ability {
  if (!isSecureContext) return 'insecure';
  const knows = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  if (!knows) return isIos() && !installed() ? 'ios-tab' : 'none';
  return Notification.permission === 'default' ? 'ask' : Notification.permission;
}
