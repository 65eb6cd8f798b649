// What goes onto the paper: a box for each part; own words only when one asks for them, and then with names struck out.
import { useId } from 'preact/hooks';
import { trends } from '../../../words/trends';
import { type Part, PARTS } from '../series';
import type { Choices } from './paper';

interface Props {
  choices: Choices;
  onChange: (part: Partial<Choices>) => void;
}

export function Parts({ choices, onChange }: Props) {
  const say = trends.paper;
  const id = useId();
  const named = choices.own || PARTS.some(({ part, own }) => own && choices.parts.has(part));
  const turn = (part: Part['part'], on: boolean) => {
    const parts = new Set(choices.parts);
    if (on) parts.add(part);
    else parts.delete(part);
    onChange({ parts });
  };
  return (
    <fieldset class="parts">
      <legend class="quiet">{say.parts}</legend>
      {PARTS.map(({ part }) => (
        <Box
          key={part}
          label={trends.parts[part]}
          on={choices.parts.has(part)}
          onTurn={(on) => turn(part, on)}
        />
      ))}
      <Box label={say.tables} on={choices.tables} onTurn={(tables) => onChange({ tables })} />
      <Box label={say.own} on={choices.own} onTurn={(own) => onChange({ own })} />
      {named && (
        <div class="parts-names">
          <label for={id}>{say.names}</label>
          <input
            id={id}
            type="text"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            value={choices.names}
            onInput={(event) => onChange({ names: event.currentTarget.value })}
          />
          <p class="quiet">
            {say.namesHow} {choices.own && say.lines} {say.look}
          </p>
        </div>
      )}
    </fieldset>
  );
}

function Box({ label, on, onTurn }: { label: string; on: boolean; onTurn: (on: boolean) => void }) {
  return (
    <label class="parts-box">
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
