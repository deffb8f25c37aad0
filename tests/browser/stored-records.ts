import type { Page } from 'puppeteer-core';

/** The fields of a stored favorite that tests look at. */
export type Kept = { id: string; text: string; deletedAt: number | null };

/** Reads the favorites from the database, without the extension's own code. */
export function keptFavorites(page: Page): Promise<Kept[]> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('gently-led'));
    const favorites = database.transaction('favorites').objectStore('favorites');
    const rows = await settled(favorites.getAll());
    database.close();
    return rows.map(({ id, content, deletedAt }) => ({
      id,
      text: content.versions[0].value.text,
      deletedAt,
    }));
  });
}

/** The number of records in a store. */
export function countKept(page: Page, store: string): Promise<number> {
  return page.evaluate(async (name) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('gently-led'));
    const count = await settled(database.transaction(name).objectStore(name).count());
    database.close();
    return count;
  }, store);
}
