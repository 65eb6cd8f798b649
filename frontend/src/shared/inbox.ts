// The inbox between the worker and the page: texts that other apps shared, until tonight takes them into a line.
// A database of its own, so that the worker needs to know nothing of the journal's.

const NAME = 'porchlight-inbox';
const STORE = 'texts';

/** Leaves a text in the inbox; resolves once it is durable. */
export async function leave(text: string): Promise<void> {
  await run('readwrite', (texts) => texts.add(text));
}

/** All texts, oldest first; they stay until `clear`, so that a page that dies in between loses nothing. */
export async function waiting(): Promise<{ key: number; text: string }[]> {
  const keys = (await run('readonly', (texts) => texts.getAllKeys())) as number[];
  const found = await Promise.all(keys.map((key) => run('readonly', (texts) => texts.get(key))));
  return keys.flatMap((key, at) => (typeof found[at] === 'string' ? [{ key, text: found[at] }] : []));
}

/** Removes one text, once it stands in the notebook; without a key all of them, at signing out. */
export async function clear(key?: number): Promise<void> {
  await run('readwrite', (texts) => (key === undefined ? texts.clear() : texts.delete(key)));
}

/** One request in one transaction of its own; resolves when the transaction is complete. */
async function run<T>(mode: IDBTransactionMode, ask: (texts: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = db.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error('inbox'));
    });
  } finally {
    db.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('inbox'));
  });
}
