// The browser has ended a subscription, or exchanged it, by itself. An extra: what fails here heals at the next opening.
import { ask } from './sending';

declare const self: ServiceWorkerGlobalScope;

/** Subscribes again and tells the server; whoever is not signed in any more is not called any more. */
export async function renewed({ newSubscription }: PushSubscriptionChangeEvent): Promise<void> {
  const answer = await ask('GET', '/push/key');
  if (!answer?.ok) {
    if (answer?.status === 401) await newSubscription?.unsubscribe();
    return;
  }
  const { key } = (await answer.json()) as { key: string };
  const subscription =
    newSubscription ??
    (await self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }));
  await ask('PUT', '/push/subscriptions', subscription.toJSON());
}
