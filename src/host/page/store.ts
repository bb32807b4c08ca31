import type { Snapshot } from '../model/snapshot';

const databaseName = 'sluitend-proefwerkmap';
const storeName = 'werkmap';
const key = 'huidige';

/** The workbook of the last visit, or undefined. */
export async function loadSnapshot(): Promise<Snapshot | undefined> {
  const found = await inStore<unknown>('readonly', (store) => store.get(key));
  return isSnapshot(found) ? found : undefined;
}

/** Keeps the workbook in this browser. */
export async function saveSnapshot(snapshot: Snapshot): Promise<void> {
  await inStore('readwrite', (store) => store.put(snapshot, key));
}

/** Forgets the workbook. */
export async function clearSnapshot(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(key));
}

function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
}

function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
    opening.onerror = () => {
      reject(opening.error ?? new Error('IndexedDB'));
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(storeName, mode);
      const request = work(transaction.objectStore(storeName));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onabort = () => {
        database.close();
        reject(transaction.error ?? new Error('IndexedDB'));
      };
    };
  });
}
