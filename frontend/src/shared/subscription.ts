// This browser's own side of Web Push: its one subscription, and whether the person has said yes to it on this device.
import { remember, remembered } from './remembered';
import { forgetReports } from './reports';

/** Among the marks that go at signing out: somebody else's yes counts for nothing. */
const YES = 'porchlight.knock';
/** How long a worker, or a push service that is not there, may keep us waiting (milliseconds). */
const PATIENCE = 5_000;

/** Whether the person wants notices on this device. The browser's permission alone does not say so: it outlives a sign-out. */
export function wanted(): boolean {
  return remembered(YES) !== null;
}

export function setWanted(yes: boolean): void {
  remember(YES, yes ? 'yes' : null);
}

/** The worker's registration; null where there is none, or none in time. */
export async function registration(): Promise<ServiceWorkerRegistration | null> {
  const { serviceWorker } = navigator as Partial<Navigator>;
  return serviceWorker ? within(serviceWorker.ready, null) : null;
}

/** What the browser is subscribed to; null where that is nothing, or where it cannot read it. */
export async function subscription(): Promise<PushSubscription | null> {
  const { pushManager } = (await registration()) ?? ({} as Partial<ServiceWorkerRegistration>);
  return within(
    pushManager?.getSubscription().catch(() => null),
    null,
  );
}

/** Whether it was made with this public key (base64url, as the server says it). */
export function madeWith({ options }: PushSubscription, key: string): boolean {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') === key.replaceAll('=', '');
}

/** Ends the subscription on this side. What the push service does not hear, it learns when it is next told to deliver. */
export async function unsubscribe(): Promise<void> {
  const found = await subscription();
  await within(
    found?.unsubscribe().catch(() => false),
    false,
  );
}

/** At signing out: nothing comes to this device any more, and nothing that came stays on it. */
export async function endNotices(): Promise<void> {
  setWanted(false);
  if (!('serviceWorker' in navigator)) return;
  await forgetReports();
  const worker = await navigator.serviceWorker.getRegistration();
  if (!worker) return;
  for (const notice of await worker.getNotifications()) notice.close();
  await unsubscribe();
}

/** What comes of `work`, or `otherwise` where nothing does for so many milliseconds. */
export async function within<T>(work: Promise<T> | undefined, otherwise: T, patience = PATIENCE): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(resolve, patience, otherwise));
  return work === undefined ? otherwise : Promise.race([work, late]);
}
