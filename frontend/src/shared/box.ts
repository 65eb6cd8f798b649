// A box between the worker and the page: a small database of its own, so that the worker needs to know nothing of the journal's.

export interface Box<T> {
  /** Lays `thing` in; resolves once it is durable. */
  add(thing: T): Promise<void>;
  /** Everything in it, oldest first; it stays until it is removed, so that whoever dies in between loses nothing. */
  all(): Promise<{ key: number; thing: T }[]>;
  /** Removes one thing; without a key all of them. */
  remove(key?: number): Promise<void>;
}

/** The box that lies in the database `name`, in its one store. */
export function box<T>(name: string, store: string): Box<T> {
  /** One request in one transaction of its own; resolves when the transaction is complete. */
  async function run<R>(
    mode: IDBTransactionMode,
    ask: (things: IDBObjectStore) => IDBRequest<R>,
  ): Promise<R> {
    const db = await open(name, store);
    try {
      return await new Promise((resolve, reject) => {
        const transaction = db.transaction(store, mode);
        const request = ask(transaction.objectStore(store));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error(name));
      });
    } finally {
      db.close();
    }
  }
  return {
    async add(thing) {
      await run('readwrite', (things) => things.add(thing));
    },
    async all() {
      const keys = (await run('readonly', (things) => things.getAllKeys())) as number[];
      const found = await Promise.all(keys.map((key) => run('readonly', (things) => things.get(key))));
      return keys.flatMap((key, at) => (found[at] === undefined ? [] : [{ key, thing: found[at] as T }]));
    },
    async remove(key) {
      await run('readwrite', (things) => (key === undefined ? things.clear() : things.delete(key)));
    },
  };
}

function open(name: string, store: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(name));
  });
}
