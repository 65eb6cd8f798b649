// The start: language and theme first, then the page, then everything that can wait.
import './styles/index.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { App, fetchPages } from './app';
import { startFarewell } from './farewell';
import { startOffering } from './offer';
import { startOpening } from './openings';
import { welcomed } from './pages/welcome/welcomed';
import { startInstall } from './pwa/install';
import { registerWorker } from './pwa/register';
import { go, startRouter } from './router';
import { preference } from './state/preference';
import { chooseTheme, startTheme } from './styles/theme';
import { startSyncing } from './sync/when';
import { direction, language } from './words';

document.documentElement.lang = language;
document.documentElement.dir = direction;
startTheme();
startRouter();
startInstall();

// Only at the very first start, and never in the way of a shortcut, a shared text or a link to a page.
if (location.pathname === '/' && location.search === '' && !welcomed()) go('/welcome', { replace: true });

const root = document.getElementById('app');
if (root) render(<App />, root);

// The preference is not read yet; until then the remembered theme holds.
const unread = preference.peek();
effect(() => {
  if (preference.value !== unread) chooseTheme(preference.value.theme);
});
startFarewell();
startSyncing();
startOffering();
startOpening();
// The worker keeps every page anyhow; fetching them beside it would only take the first line's place on a slow network.
void registerWorker().then(() => {
  // Once the first picture stands and the processor is free; Safari has no word for that yet.
  if ('requestIdleCallback' in window) requestIdleCallback(fetchPages);
  else setTimeout(fetchPages, 1000);
});
