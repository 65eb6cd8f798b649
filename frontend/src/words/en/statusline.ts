// The line that tells the truth about where the words are.
import { plural } from '../plural';

export const statusline = {
  keptAsYouWrite: 'Kept as you write',
  kept: { phone: 'Kept on this phone', computer: 'Kept on this computer' },
  synced: {
    phone: (time: string) => `Synced ${time}`, // beside the small link there is room for no more
    computer: (time: string) => `Kept on this computer. Synced ${time}`,
  },
  waiting: (n: number) => plural(n, { one: '# waiting for the network', other: '# waiting for the network' }),
  /** `open` is said while the page holds words that are not kept, or none. */
  syncing: { kept: 'Kept here. Syncing', open: 'Syncing' },
  signedOut: { kept: 'Kept here. Sign in again to sync', open: 'Sign in again to sync' },
  failed: { kept: 'Kept here. Sync will try again', open: 'Sync will try again' },
  parked: (n: number) => plural(n, { one: '# not taken by the server', other: '# not taken by the server' }),
};
