// Before anything of this notebook is sent: is the browser's session that of the person at home here?
import { call } from '../api/client';
import { isRecord, malformed, Problem } from '../api/problems';
import { deviceZone } from '../shared/zone';
import { mark, marked } from '../store/marks';
import { onNews } from '../store/news';
import { type Person, setPerson } from '../store/whose';

/** Whether the server was asked since this page was opened or somebody signed in. */
let asked = false;

onNews((news) => {
  if (news.about === 'person') asked = false;
});

/** Raises a Problem (401) when nobody is signed in, or somebody else; the account follows the device to another zone. */
export async function recognise(owner: Person): Promise<void> {
  if (asked && marked('session') === owner.id) return;
  const account = personIn(await call('GET', '/me'));
  mark('session', account.id);
  if (account.id !== owner.id) throw new Problem('signed_out', '', 401);
  const here = account.zone === deviceZone() ? account : await move(account);
  if (here.zone !== owner.zone || here.name !== owner.name) setPerson(here);
  asked = true;
}

/** The account in the answer of a route about it. */
export function personIn(answer: unknown): Person {
  if (!isRecord(answer)) throw malformed(200);
  const { id, name, zone } = answer;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof zone !== 'string') throw malformed(200);
  return { id, name, zone };
}

async function move(account: Person): Promise<Person> {
  try {
    return personIn(await call('PATCH', '/me', { zone: deviceZone() }));
  } catch (error) {
    // A server that does not know this zone's name keeps the old one.
    if (error instanceof Problem && error.status === 422) return account;
    throw error;
  }
}
