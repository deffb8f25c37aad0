import type { Page } from 'puppeteer-core';

/** Records by store name. */
export type Seed = Record<string, readonly object[]>;

/**
 * Writes records into the extension's database from one of its pages. Open pages are not notified.
 * @throws Error when the database does not exist yet, or a record cannot be written
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
