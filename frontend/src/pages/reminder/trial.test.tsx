import { afterEach, beforeEach, test } from 'vitest';
import { type Porch, REMINDER } from '../../pwa/testing/porch';
import { device } from '../../shared/device';
import { setWanted } from '../../shared/subscription';
import { reminder as say } from '../../words/reminder';
import { begin, end, reads, show, signIn, tap } from './testing/page';

let porch: Porch;

beforeEach(async () => {
  ({ porch } = await begin());
});
afterEach(end);

test.each([
  ['refused', say.trial.refused],
  ['gone', say.trial.gone.here],
  ['busy', say.trial.busy],
  ['unreachable', say.trial.unreachable],
  ['accepted', say.trial.waiting],
])('one knock now that is %s says what that means', async (outcome, sentence) => {
  porch.reminder = { ...REMINDER, enabled: true };
  porch.outcome = outcome;
  signIn();
  setWanted(true);
  show();
  await tap(say.proof.test);
  await reads(sentence);
});

test('one more than there is room for in ten seconds is not blamed on the server', async () => {
  porch.reminder = { ...REMINDER, enabled: true };
  porch.refuses = { 'POST /reminder/trial': 409 };
  porch.code = 'trial_under_way';
  signIn();
  setWanted(true);
  show();
  await tap(say.proof.test);
  await reads(say.trial.too_soon);
});

test('a knock that the worker has shown has arrived', async () => {
  porch.reminder = { ...REMINDER, enabled: true };
  signIn();
  setWanted(true);
  show();
  await tap(say.proof.test);
  await reads(say.trial.waiting);
  navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: { shown: 'd1' } }));
  await reads(say.trial.arrived[device()]);
});
