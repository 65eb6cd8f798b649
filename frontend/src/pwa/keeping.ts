// How firmly the browser keeps what is stored here.
import { installed, isWebKit } from './install';

/**
 * 'firm': promised (Storage Standard, persistent mode). 'soft': kept while there is room.
 * 'seven_days': WebKit deletes a site's script-writable storage after seven days of use without a visit to it, unless it was
 * opened from the home screen (WebKit, "Full Third-Party Cookie Blocking and More", 2020).
 */
export type Keeping = 'firm' | 'soft' | 'seven_days';

export async function keeping(): Promise<Keeping> {
  const { storage } = navigator as Partial<Navigator>;
  const promised = (await storage?.persisted().catch(() => false)) ?? false;
  if (promised) return 'firm';
  return isWebKit() && !installed() ? 'seven_days' : 'soft';
}
