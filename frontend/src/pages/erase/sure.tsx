// The last question: the way back is the button that stands out.
import { Sheet } from '../../components/sheet';
import { erase as say } from '../../words/erase';
import { eraseAll, step } from './erasing';

interface Props {
  /** How many entries are on this device, if that is known. */
  count: number | null;
  /** Null where there is no account to erase. */
  password: string | null;
}

export function Sure({ count, password }: Props) {
  const going = step.value === 'going';
  const close = () => {
    if (step.peek() !== 'going') step.value = 'reading';
  };
  return (
    <Sheet title={say.sure} onClose={close} class="asking">
      <p role="status">{going ? say.going : count ? say.sureText(count) : say.sureNothing}</p>
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
        {say.go}
      </button>
    </Sheet>
  );
}
