import { describe, expect, test } from 'vitest';
import type { SyncState } from '../state/sync';
import { formatTime } from '../words';
import { sentence } from './statusline';

const at = new Date(2026, 10, 22, 21, 4);
const sync = (part: Partial<SyncState>): SyncState => ({
  phase: 'synced',
  waiting: 0,
  syncedAt: at,
  parked: [],
  ...part,
});

describe('the line tells the truth', () => {
  test('without an account it speaks of this device only', () => {
    const local = sync({ phase: 'local', syncedAt: null });
    expect(sentence(local, false)).toBe('Kept as you write');
    expect(sentence(local, true)).toMatch(/^Kept on this (phone|computer)$/);
  });

  test('when everything went up it says when', () => {
    expect(sentence(sync({}), true)).toContain(`Synced ${formatTime(at)}`);
  });

  test('what waits is counted, and never called synced', () => {
    expect(sentence(sync({ phase: 'offline', waiting: 2 }), true)).toBe('2 waiting for the network');
    expect(sentence(sync({ phase: 'failed', waiting: 2 }), true)).not.toContain('Synced');
  });

  test('what the server did not take comes before everything else', () => {
    const parked = [{} as SyncState['parked'][number]];
    expect(sentence(sync({ phase: 'offline', waiting: 1, parked }), true)).toBe('1 not taken by the server');
  });

  test('of a page whose words are not kept it does not say that they are', () => {
    for (const phase of ['failed', 'signed_out', 'syncing'] as const)
      for (const waiting of [0, 1]) {
        expect(sentence(sync({ phase, waiting }), false)).not.toMatch(/^Kept here/);
        expect(sentence(sync({ phase, waiting: 1 }), true)).toMatch(/^Kept here/);
      }
  });

  test('being signed out is said, also on an empty page', () => {
    expect(sentence(sync({ phase: 'signed_out' }), false)).toContain('Sign in again');
  });
});
