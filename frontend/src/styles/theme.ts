// Night or day: the theme the person chose, or the device's own, shown on <html data-theme>.
import { remember, remembered } from '../shared/remembered';

export type Theme = 'system' | 'night' | 'day';

/** Remembered beside the database, so that the first picture already has the right colours. */
const KEY = 'porchlight.theme';
const light = matchMedia('(prefers-color-scheme: light)');
let chosen: Theme = atFirst();

function atFirst(): Theme {
  const value = remembered(KEY);
  return value === 'night' || value === 'day' ? value : 'system';
}

function show(): void {
  const theme = chosen === 'system' ? (light.matches ? 'day' : 'night') : chosen;
  document.documentElement.dataset['theme'] = theme;
  // The browser's own bars follow the page, also when the choice differs from the device's.
  const page = getComputedStyle(document.documentElement).getPropertyValue('--page').trim();
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    bar.content = page;
}

/** Shows the remembered theme and follows the device from now on. Call once, before anything is drawn. */
export function startTheme(): void {
  light.addEventListener('change', show);
  show();
}

/** Shows a theme and remembers it; 'system' leaves nothing behind. */
export function chooseTheme(theme: Theme): void {
  chosen = theme;
  remember(KEY, theme === 'system' ? null : theme);
  show();
}
