// Signing up or in. Works on its own without a network: it says so, and nothing that was written waits for it.
import { useState } from 'preact/hooks';
import { Choice } from '../../components/choice';
import { Page } from '../../components/page';
import { place } from '../../router';
import { device } from '../../shared/device';
import { me } from '../../state/me';
import { syncState } from '../../state/sync';
import { account as say } from '../../words/account';
import { Form } from './form';
import { useDoorway } from './use-doorway';
import type { Way } from './entering';
import './account.css';

export function Account() {
  const again = me.value !== null;
  const [way, setWay] = useState<Way>(
    again || (place.value.page === 'account' && place.value.signIn) ? 'in' : 'up',
  );
  const door = useDoorway();

  // Whether the server still knows this device is heard a moment after the start; until then there is nothing to do here.
  if (me.value && syncState.value.phase !== 'signed_out') {
    return (
      <Page title={me.value.name} up="/more" class="account">
        <p class="say">{say.inside}</p>
      </Page>
    );
  }

  return (
    <Page title={again ? say.title.again : say.title[way]} up="/more" class="account">
      <p class="say">{again ? say.why.again : say.why[way][device()]}</p>
      {!again && (
        <Choice
          label={say.ways.name}
          options={[
            { value: 'up', label: say.ways.up },
            { value: 'in', label: say.ways.in },
          ]}
          value={way}
          onValue={setWay}
        />
      )}
      {door === 'away' && (
        <p class="account-away" role="status">
          {say.away[device()]}
        </p>
      )}
      <Form key={way} way={way} name={me.value?.name ?? ''} asksCode={way === 'up' && door === 'code'} />
    </Page>
  );
}
