// Signing in adopts what was written before there was an account; what was interrupted is done again from its beginning.
import { isKind, KINDS } from '../shared/kinds';
import { same, type State } from '../shared/merge';
import { edited } from '../store/copy';
import { connect, database } from '../store/database';
import { erase } from '../store/erasing';
import { mark, marked } from '../store/marks';
import { ANONYMOUS, databaseName, idOnce, person, type Person, setPerson } from '../store/whose';
import { revise, write } from '../store/writing';

/** The fact beside the owner's records that holds what was copied so far, until the adoption is over. */
const COPIED = 'copied';

/** Makes the device `owner`'s, with everything on it; what both sides have is merged by the next sync. */
export async function adopt(owner: Person): Promise<void> {
  mark('adopting', JSON.stringify(owner));
  await copyTo(owner.id);
  setPerson(owner); // from here on every tab writes into the new database
  await copyTo(owner.id); // and what one of them was writing meanwhile comes along
  await erase(ANONYMOUS);
  await (await database()).delete('facts', COPIED);
  mark('adopting', null);
}

/** Ends an adoption during which the page was closed. */
export async function finishAdoption(): Promise<void> {
  const owner = marked('adopting');
  if (owner !== null) await adopt(JSON.parse(owner) as Person);
}

/**
 * Copies what was never sent; ids that were made for nobody in particular become those of `owner`. Once the device is `owner`'s,
 * what stands in the new database is the newer one, unless it is what was copied before; what was and is not there was removed.
 */
async function copyTo(owner: string): Promise<void> {
  const moved = person()?.id === owner;
  const from = await connect(ANONYMOUS);
  const records = await from.getAll('records');
  from.close();
  const into = await connect(databaseName(owner));
  await write(
    true,
    async (writing) => {
      const facts = writing.tx.objectStore('facts');
      const copied = ((await facts.get(COPIED)) ?? new Map()) as Map<string, State>;
      for (const { kind, id: was, day, body } of records) {
        const once = isKind(kind) && KINDS[kind].once !== 'many';
        const id = once ? idOnce(kind, day, owner) : was;
        const before = copied.get(`${kind} ${id}`);
        await revise(writing, kind, id, (copy) => {
          if (copy.record?.version || copy.unsent?.underWay) return copy;
          const newer = before ? !copy.record || !same(copy.record, before) : (copy.record ?? copy.unsent);
          if (moved && newer) return copy;
          copied.set(`${kind} ${id}`, { day, body });
          return edited(copy, { day, body });
        });
      }
      await facts.put(copied, COPIED);
    },
    into,
  );
  into.close();
}
