// What a value is asked beyond its name, once it has one: its part of life, why, what it stands for, and what becomes of it.
import { useId, useRef } from 'preact/hooks';
import { PickOne } from '../../components/choice/pick-one';
import { focusOn } from '../../components/focus';
import { OwnField } from '../../components/field/own-field';
import { Pick } from '../../components/pick';
import { KEEPS, LIMITS, PARTS, type Keep, type Part } from '../../shared/kinds';
import { place } from '../../router';
import { today } from '../../state/tonight';
import { say as words } from '../../words/values';
import { holding, isHeld } from './held';
import { History } from './history';
import type { ValueWriting } from './name';

const NO_PART = 'none';

export function Asked({ draft }: { draft: ValueWriting }) {
  const say = words.value;
  const group = useId();
  const now = draft.now.value;
  const id = draft.id.value;
  // What is being written here stays when the value is removed elsewhere, until it is one of its own.
  const asked = useRef(false);
  asked.current ||= id !== null;
  if (!asked.current) return null;

  const choose = (keep: Keep) => void draft.choose({ keep, ...holding(now, keep !== 'anew', today.value) });
  const hurts = () => {
    void draft.choose({ painful: true });
    focusOn('.painful');
  };
  /** From a new value the address is the same: what is kept stays, and the page begins another. */
  const anew = async (event: MouseEvent) => {
    if (place.value.page !== 'values' || place.value.view !== 'new') return;
    event.preventDefault();
    await draft.flush();
    if (draft.dirty()) return;
    draft.another();
    focusOn('.value-name textarea');
  };
  const text = (label: string, field: 'why' | 'stands_for' | 'keep_note', single = false) => (
    <OwnField
      label={label}
      value={now[field]}
      limit={LIMITS.text}
      tooMany={words.tooMany}
      single={single}
      onText={(said) => draft.type({ [field]: said })}
      onLeave={() => void draft.flush()}
    />
  );
  return (
    <>
      <div class="value-part">
        <span class="quiet">{now.origin === null ? say.part : say.from[now.origin]}</span>
        <Pick
          label={say.part}
          value={now.part ?? NO_PART}
          options={[[NO_PART, say.parts.none], ...PARTS.map((part) => [part, say.parts[part]] as const)]}
          onPick={(part: Part | typeof NO_PART) =>
            void draft.choose({ part: part === NO_PART ? null : part })
          }
        />
      </div>
      {text(say.why, 'why')}
      {text(say.standsFor, 'stands_for')}
      <div class="value-keep">
        <PickOne
          legend={say.keep}
          name={group}
          choices={KEEPS.map((value) => ({ value, label: say.keeps[value] }))}
          chosen={now.keep}
          onChoose={choose}
        />
        {now.keep !== null && text(say.keepNote, 'keep_note', true)}
        {now.keep === 'anew' && (
          <a class="link" href="/values/new" onClick={(event) => void anew(event)}>
            {say.chosen}
          </a>
        )}
      </div>
      {id !== null && <History value={id} />}
      <div class="value-held">
        {!isHeld(now, today.value) && (
          <p class="quiet">{now.held_from === now.held_until ? say.notHeld : say.given}</p>
        )}
        <button
          type="button"
          class="link"
          onClick={() => void draft.choose(holding(now, !isHeld(now, today.value), today.value))}
        >
          {isHeld(now, today.value) ? say.giveUp : say.again}
        </button>
        <button type="button" class="link" onClick={hurts}>
          {words.painful.mark}
        </button>
      </div>
    </>
  );
}
