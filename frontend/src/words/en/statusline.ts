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
  syncing: 'Kept here. Syncing',
  signedOut: 'Kept here. Sign in again to sync',
  failed: 'Kept here. Sync will try again',
  parked: (n: number) => plural(n, { one: '# not taken by the server', other: '# not taken by the server' }),
};
