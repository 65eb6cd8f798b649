// "A newer Porchlight is ready": said once, when no field has the focus, and waiting on the page More after that.
import { effect } from '@preact/signals';
import { toast } from './components/toast';
import { newer, takeNewer } from './pwa/register';
import { words } from './words';

const say = words.app.newer;

/** Says it as soon as nobody is writing. Call once. */
export function startOffering(): void {
  effect(() => {
    if (newer.value)
      whenNobodyWrites(() => toast({ text: say.text, action: { label: say.take, run: takeNewer } }));
  });
}

function whenNobodyWrites(run: () => void): void {
  if (!document.activeElement?.matches('input, textarea, select')) {
    run();
    return;
  }
  // After the focus has arrived where it goes: from one line to the next is still writing.
  addEventListener('focusout', () => setTimeout(() => whenNobodyWrites(run)), { once: true });
}
