// Registers the worker and tells when a newer Porchlight waits. Offers it, never forces it.
import { signal, type ReadonlySignal } from '@preact/signals';

const waiting = signal<ServiceWorker | null>(null);

/** The newer worker that waits for the person's yes, or null. */
export const newer: ReadonlySignal<ServiceWorker | null> = waiting;

/** Milliseconds between two looks for a newer version while the page stays open. */
const LOOK_EVERY = 3_600_000;

/**
 * Registers the worker of the built page; resolves once it has every file, or could not get them. Where there is none (an old
 * browser, the development server) nothing happens.
 */
export async function registerWorker(): Promise<void> {
  // In private windows of some browsers the property is missing although the type says otherwise.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register(workerAddress(), { updateViaCache: 'none' });
  } catch {
    return; // refused by the browser's settings: the page works without it, only not offline
  }
  offer(registration);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => offer(registration));
  });
  // Without a network there is nothing to learn, and a failed look is not worth a word.
  const look = () => void registration.update().catch(() => undefined);
  setInterval(look, LOOK_EVERY);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
  await Promise.race([navigator.serviceWorker.ready, givenUp(registration.installing)]);
}

/** Resolves when the first worker gave up: a file was missing, or there was no room; then `ready` never comes. */
export function givenUp(coming: ServiceWorker | null): Promise<void> {
  return new Promise((resolve) => {
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'redundant') resolve();
    });
  });
}

/** Lets the newer version take over and loads it. Everything typed is kept before, as always. */
export function takeNewer(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.value?.postMessage('take over');
}

function offer(registration: ServiceWorkerRegistration): void {
  // The very first worker also waits for a moment; without a controller there is nothing older to leave.
  waiting.value = navigator.serviceWorker.controller ? registration.waiting : null;
}

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

/** The one address of a script that text may become here: the page's security policy asks for a vouched one. */
function workerAddress(): string {
  const address = '/sw.js';
  const { trustedTypes } = window as { trustedTypes?: Policies };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy('porchlight', {
    createScriptURL: (asked) => {
      if (asked === address) return asked;
      throw new TypeError('not a script of ours');
    },
  });
  return policy.createScriptURL(address);
}
