// The person's own order, changed a step at a time: no dragging, so that a thumb and a keyboard do it alike.
import { Icon } from '../../components/icon';
import { Sheet } from '../../components/sheet';
import { amend } from '../../store/records';
import { say as words } from '../../words/values';
import type { Value } from './held';
import { brief } from './names';

export function OrderSheet({ held, onClose }: { held: readonly Value[]; onClose: () => void }) {
  const say = words.compass.order;
  return (
    <Sheet title={say.open} onClose={onClose}>
      <ol class="order">
        {held.map(({ id, body }, at) => (
          <li key={id}>
            <span class="own small" dir="auto">
              {brief(body.name)}
            </span>
            <button
              type="button"
              class="tool"
              aria-label={say.up(at + 1)}
              disabled={at === 0}
              onClick={() => void move(held, at, at - 1)}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              class="tool"
              aria-label={say.down(at + 1)}
              disabled={at === held.length - 1}
              onClick={() => void move(held, at, at + 1)}
            >
              <Icon name="down" />
            </button>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

/** Writes the values whose place is another than before, each under its new one. */
export async function move(held: readonly Value[], from: number, to: number): Promise<void> {
  const order = [...held];
  order.splice(to, 0, ...order.splice(from, 1));
  for (const [place, { id, body }] of order.entries()) {
    if (body.place !== place) await amend('value', id, { place });
  }
}
