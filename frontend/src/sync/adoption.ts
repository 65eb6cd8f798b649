// Signing in adopts what was written before there was an account; what was interrupted is done again from its beginning.
import { isKind, KINDS } from '../shared/kinds';
import { edited } from '../store/copy';
import { connect } from '../store/database';
import { erase } from '../store/erasing';
import { mark, marked } from '../store/marks';
import { ANONYMOUS, databaseName, idOnce, type Person, setPerson } from '../store/whose';
import { revise, write } from '../store/writing';

/** Makes the device `owner`'s, with everything on it; what both sides have is merged by the next sync. */
export async function adopt(owner: Person): Promise<void> {
  mark('adopting', JSON.stringify(owner));
  await copyTo(owner.id);
  setPerson(owner); // from here on every tab writes into the new database
  await copyTo(owner.id); // and what one of them was writing meanwhile comes along
  await erase(ANONYMOUS);
  mark('adopting', null);
}

/** Ends an adoption during which the page was closed. */
export async function finishAdoption(): Promise<void> {
  const owner = marked('adopting');
  if (owner !== null) await adopt(JSON.parse(owner) as Person);
}

/** Copies what was never sent; ids that were made for nobody in particular become those of `owner`. */
async function copyTo(owner: string): Promise<void> {
  const from = await connect(ANONYMOUS);
  const records = await from.getAll('records');
  from.close();
  const into = await connect(databaseName(owner));
  await write(
    true,
    async (writing) => {
      for (const { kind, id, day, body } of records) {
        const once = isKind(kind) && KINDS[kind].once !== 'many';
        await revise(writing, kind, once ? idOnce(kind, day, owner) : id, (copy) =>
          copy.record?.version || copy.unsent?.underWay ? copy : edited(copy, { day, body }),
        );
      }
    },
    into,
  );
  into.close();
}
