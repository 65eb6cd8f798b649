// The service worker: keeps the page at hand for nights without a network, takes what other apps share, and shows what is pushed.
// It never keeps anything of the API, and it never takes over from an older one unasked.
import { answerOf } from './answer';
import { received, reportAll, tapped } from './push';
import { receive } from './receiving';
import { renewed } from './renewing';
import { forgetOthers, fromShell, keepShell } from './shell';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

// The page asks for it after the person has said yes to the newer Porchlight.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  switch (answerOf(request, self.location.origin)) {
    case 'page':
      event.respondWith(fromShell(request, '/index.html'));
      break;
    case 'file':
      event.respondWith(fromShell(request));
      break;
    case 'share':
      event.respondWith(receive(request));
      break;
    case 'network':
      break; // untouched, the browser asks the server itself
  }
});

self.addEventListener('push', (event) => {
  event.waitUntil(received(event));
});

self.addEventListener('notificationclick', (event) => {
  event.waitUntil(tapped(event.action, event.notification));
});

self.addEventListener('pushsubscriptionchange', (event) => {
  event.waitUntil(renewed(event));
});

// Background Sync, where there is one; the standard's types do not know it.
self.addEventListener('sync', (event) => {
  (event as ExtendableEvent).waitUntil(reportAll());
});

export {};
