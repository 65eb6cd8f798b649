// Pages that are fetched when they are first opened, and in the background soon after the start.
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Broken } from './components/broken';

/** A page that is loaded on its first opening. `fetch` loads it ahead of time; what fails is tried again on opening. */
export function lazily(load: () => Promise<ComponentType>): { Page: ComponentType; fetch: () => void } {
  const page = signal<ComponentType | 'broken' | null>(null);
  let underWay = false;
  /** Whether it is waited for on the screen, also where its fetch had begun ahead of that. */
  let awaited = false;
  const start = (shown: boolean) => {
    awaited ||= shown;
    if (underWay || typeof page.value === 'function') return;
    underWay = true;
    load()
      .then((loaded) => (page.value = loaded))
      .catch(() => {
        if (awaited) page.value = 'broken';
      })
      .finally(() => (underWay = false));
  };
  function Lazy() {
    const Loaded = page.value;
    if (Loaded === 'broken') return <Broken />;
    if (Loaded === null) {
      start(true);
      return <main class="page" aria-busy="true" />;
    }
    return <Loaded />;
  }
  return { Page: Lazy, fetch: () => start(false) };
}
