import { render } from '@testing-library/preact';
import { afterEach, beforeEach, test } from 'vitest';
import { type Porch, REMINDER } from '../../pwa/testing/porch';
import { setWanted } from '../../shared/subscription';
import { keepReminder } from '../../store/facts';
import { person } from '../../store/whose';
import { reminder as say } from '../../words/reminder';
import { begin, end, reads, signIn, tap } from '../reminder/testing/page';
import { Phone } from './phone';

let porch: Porch;

beforeEach(async () => {
  ({ porch } = await begin());
  porch.outcome = 'too_large';
  signIn();
  setWanted(true);
});
afterEach(end);

test.each([
  ['words of one’s own are what is too long', 'Tea and a lamp', say.trial.too_large],
  ['whoever has none is not told of them', null, say.trial.refused],
])('where a push service finds a knock too large, %s', async (_, words, sentence) => {
  await keepReminder({ ...REMINDER, words }, person()!.id, false);
  render(<Phone />);
  await tap(say.proof.test);
  await reads(sentence);
});
