// Signing out: says what stays and what goes, and warns before words are lost that no server has.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { Sheet } from '../../components/sheet';
import { toast } from '../../components/toast';
import { go, place } from '../../router';
import { device } from '../../shared/device';
import { signOut } from '../../sync/account';
import { settings } from '../../words/settings';

const say = settings.leave;

/** How far it is. It outlives the page, which begins anew for whoever comes next while this device is still being emptied. */
const at = signal<'closed' | 'asked' | 'going' | { unsent: number }>('closed');

/** Whether the sheet is open. */
export const isLeaving: ReadonlySignal<boolean> = computed(() => at.value !== 'closed');

export function Leaving() {
  const step = at.value;
  const close = () => {
    if (at.peek() !== 'going') at.value = 'closed';
  };

  const leave = async (force: boolean) => {
    at.value = 'going';
    const { unsent } = await signOut({ force });
    if (unsent > 0) {
      at.value = { unsent };
      return;
    }
    at.value = 'closed';
    if (place.peek().page === 'settings') go('/', { replace: true });
    toast({ text: say.done });
  };

  const unsent = typeof step === 'object' ? step.unsent : 0;
  return (
    <section class="section">
      <button type="button" class="button" onClick={() => (at.value = 'asked')}>
        {say.open}
      </button>
      {step !== 'closed' && (
        <Sheet title={say.title} onClose={close} class="asking">
          <p role="status">{unsent > 0 ? say.unsent(unsent) : say.text[device()]}</p>
          {unsent > 0 && (
            <button type="button" class="button main" onClick={close}>
              {say.stay}
            </button>
          )}
          <button
            type="button"
            class={unsent > 0 ? 'button' : 'button main'}
            aria-disabled={step === 'going'}
            onClick={() => {
              if (step !== 'going') void leave(unsent > 0);
            }}
          >
            {unsent > 0 ? say.force : step === 'going' ? say.going : say.go}
          </button>
        </Sheet>
      )}
    </section>
  );
}
