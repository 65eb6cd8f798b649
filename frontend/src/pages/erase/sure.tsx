// The last question: the way back is the button that stands out.
import { Sheet } from '../../components/sheet';
import { device } from '../../shared/device';
import { erase as say } from '../../words/erase';
import { close, eraseAll, step } from './erasing';

interface Props {
  /** How many entries are on this device, if that is known. */
  count: number | null;
  /** Null where there is no account to erase. */
  password: string | null;
  /** Whether there is one that this device cannot reach. */
  left: boolean;
}

export function Sure({ count, password, left }: Props) {
  const going = step.value === 'going';
  return (
    <Sheet title={say.sure} onClose={close} class="asking">
      <p role="status">{going ? say.going : left ? say.sureHere[device()] : sure(count)}</p>
      <button type="button" class="button main" aria-disabled={going} onClick={close}>
        {say.keep}
      </button>
      <button
        type="button"
        class="button"
        aria-disabled={going}
        onClick={() => {
          if (!going) void eraseAll(password);
        }}
      >
        {left ? say.askHere[device()] : say.go}
      </button>
    </Sheet>
  );
}

function sure(count: number | null): string {
  if (count === null) return say.sureUnknown;
  return count > 0 ? say.sureText(count) : say.sureNothing;
}
