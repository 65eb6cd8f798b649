// Signing out: says what stays and what goes, and warns before words are lost that no server has.
import { useState } from 'preact/hooks';
import { Sheet } from '../../components/sheet';
import { toast } from '../../components/toast';
import { go } from '../../router';
import { device } from '../../shared/device';
import { signOut } from '../../sync/account';
import { words } from '../../words';

const say = words.settings.leave;

export function Leaving() {
  const [step, setStep] = useState<'closed' | 'asked' | 'going' | { unsent: number }>('closed');
  const close = () => setStep('closed');

  const leave = async (force: boolean) => {
    setStep('going');
    const { unsent } = await signOut({ force });
    if (unsent > 0) {
      setStep({ unsent });
      return;
    }
    close();
    go('/', { replace: true });
    toast({ text: say.done });
  };

  const unsent = typeof step === 'object' ? step.unsent : 0;
  return (
    <section class="section">
      <button type="button" class="button" onClick={() => setStep('asked')}>
        {say.open}
      </button>
      {step !== 'closed' && (
        <Sheet title={say.title} onClose={close} class="leaving">
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
