// Hearing from the worker that a notice has just appeared on this screen.
import type { FromWorker } from '../shared/from-worker';

/** Calls `listener` with the delivery of each notice; returns how to stop. */
export function onShown(listener: (delivery: string) => void): () => void {
  const hear = ({ data }: MessageEvent<FromWorker>) => {
    if (data.shown !== undefined) listener(data.shown);
  };
  const { serviceWorker } = navigator as Partial<Navigator>;
  serviceWorker?.addEventListener('message', hear);
  return () => serviceWorker?.removeEventListener('message', hear);
}
