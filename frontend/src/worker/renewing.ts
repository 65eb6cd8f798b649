// The browser has ended a subscription, or exchanged it, by itself. An extra: what fails here heals at the next opening.
import { madeWith } from '../shared/subscription';
import { ask } from './sending';

declare const self: ServiceWorkerGlobalScope;

/**
 * Sees to it that the browser's subscription is good for the server's key, and tells the server; whoever is not signed in
 * any more is not called any more. Never raises.
 */
export async function renewed({ newSubscription }: PushSubscriptionChangeEvent): Promise<void> {
  const answer = await ask('GET', '/push/key');
  if (answer?.status === 401) await end();
  if (!answer?.ok) return;
  const key = await keyIn(answer);
  const subscription = key && (await goodFor(key, newSubscription));
  if (!subscription) return;
  const told = await ask('PUT', '/push/subscriptions', subscription.toJSON());
  if (told?.status === 401) await end();
}

/** A browser renews with the key of the one before, and the server may have another by now: it would sign in vain. */
async function goodFor(key: string, exchanged: PushSubscription | null): Promise<PushSubscription | null> {
  if (exchanged && madeWith(exchanged, key)) return exchanged;
  await end();
  const { pushManager } = self.registration;
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }).catch(() => null);
}

/** Whatever the browser holds; it takes no second one beside it. */
async function end(): Promise<void> {
  const held = await self.registration.pushManager.getSubscription().catch(() => null);
  await held?.unsubscribe().catch(() => false);
}

/** null where somebody else answered, such as a hotel's network. */
async function keyIn(answer: Response): Promise<string | null> {
  const said = (await answer.json().catch(() => null)) as { key?: unknown } | null;
  return typeof said?.key === 'string' ? said.key : null;
}
