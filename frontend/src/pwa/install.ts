// Whether Porchlight is on the home screen, and how it gets there on this device.
import { signal, type ReadonlySignal } from '@preact/signals';

/** Chromium's offer to install; not in the standard's types. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

/** 'installed': nothing to do. 'offered': one tap. 'ios': by Safari's share sheet. 'menu': by the browser's own menu. */
export type Install = 'installed' | 'offered' | 'ios' | 'menu';

const state = signal<Install>(atStart());
let offer: InstallOffer | null = null;

export const install: ReadonlySignal<Install> = state;

/** Catches the browser's offer, which comes once and early. Call at the start. */
export function startInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault(); // no bar of the browser's over tonight's lines
    offer = event as InstallOffer;
    state.value = 'offered';
  });
  addEventListener('appinstalled', () => {
    offer = null;
    state.value = 'installed';
  });
}

/** Lets the browser ask. Only from a tap, and once for each offer. */
export async function putOnHomeScreen(): Promise<void> {
  const asked = offer;
  offer = null;
  state.value = atStart();
  await asked?.prompt();
}

function atStart(): Install {
  if (installed()) return 'installed';
  return isIos() ? 'ios' : 'menu';
}

/** Whether this very window was opened from the home screen. */
export function installed(): boolean {
  const { standalone } = navigator as Navigator & { standalone?: boolean }; // iOS before the standard
  return standalone === true || matchMedia('(display-mode: standalone)').matches;
}

/** An iPad calls itself a Mac; only its fingers give it away. */
export function isIos(): boolean {
  return /iPhone|iPad|iPod/.test(navigator.userAgent) || (isWebKit() && navigator.maxTouchPoints > 1);
}

/** Whose rules for notices hold here; 'other' where none of the known ones do (Safari on a Mac knocks even when it is closed). */
export function platform(): 'ios' | 'android' | 'computer' | 'other' {
  if (isIos()) return 'ios';
  if (navigator.userAgent.includes('Android')) return 'android';
  return isWebKit() ? 'other' : 'computer';
}

/** Safari, and on iOS every browser, since all of them are Safari inside. */
export function isWebKit(): boolean {
  return navigator.vendor.startsWith('Apple');
}
