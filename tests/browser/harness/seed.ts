import type { Page } from 'puppeteer-core';

/** Records by the name of their store. */
export type Seed = Record<string, readonly object[]>;

/**
 * Puts records into the extension's database as they are, from one of its pages. Pages that are open
 * do not hear of it: load them again.
 *
 * @throws Error when the database is not there yet (open a page first) or a record cannot be put
 */
export async function seed(page: Page, records: Seed): Promise<void> {
  await page.evaluate(async (stores) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('gently-led');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tx = database.transaction(Object.keys(stores), 'readwrite');
    for (const [name, rows] of Object.entries(stores)) {
      for (const row of rows) tx.objectStore(name).put(row);
    }
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
    database.close();
  }, records);
}
