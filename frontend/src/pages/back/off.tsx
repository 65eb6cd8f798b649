// Look back when it is switched off, after a break-up or a death: nothing of the past, and still a way to write in one of its nights.
import { useState } from 'preact/hooks';
import { Page } from '../../components/page';
import { Picked } from '../../components/picked';
import { go, nightAddress } from '../../router';
import { today } from '../../state/tonight';
import { dateName } from '../../words';
import { back } from '../../words/back';
import './off.css';

export function Off() {
  const say = back.off;
  const [day, setDay] = useState('');
  const open = day !== '' && day <= today.value;
  return (
    <Page title={back.title} class="back-off">
      <p class="say">{say.say}</p>
      <p class="quiet">{say.more}</p>
      <form
        class="past-night"
        onSubmit={(event) => {
          event.preventDefault();
          if (open) go(nightAddress(day === today.value ? null : day));
        }}
      >
        <label>
          <span>{say.pick}</span>
          <Picked
            type="date"
            max={today.value}
            value={day}
            shown={day === '' ? say.day : dateName(day, today.value)}
            onPick={setDay}
          />
        </label>
        <button type="submit" class="button" disabled={!open}>
          {say.open}
        </button>
      </form>
    </Page>
  );
}
