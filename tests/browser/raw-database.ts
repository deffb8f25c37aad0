/** What a test does to the database past the extension's own code, from one of its pages. */
import type { Page } from 'puppeteer-core';

/** Opens the database in a given version and closes it, as a newer extension would. */
export function openInVersion(page: Page, version: number): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('gently-led', wanted);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    version,
  );
}

/** Deletes the database, as a browser does when its data is cleared. */
export function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('gently-led');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

/**
 * Makes the database anew in version 1, with one favorite, and does not let go of it until the page
 * is closed.
 */
export function holdInVersion1(page: Page, favorite: object): Promise<void> {
  return page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('gently-led');
        const request = indexedDB.open('gently-led', 1);
        request.onerror = () => reject(request.error);
        request.onupgradeneeded = () => {
          for (const store of ['reminders', 'deliveries', 'deliveryLog']) {
            request.result.createObjectStore(store, { keyPath: 'id' });
          }
          for (const store of ['settings', 'rotation', 'reminderContent', 'undo']) {
            request.result.createObjectStore(store, { keyPath: 'name' });
          }
          request.result.createObjectStore('library');
          const favorites = request.result.createObjectStore('favorites', { keyPath: 'id' });
          favorites.createIndex('bySavedAt', 'savedAt');
          favorites.createIndex('byDeletedAt', 'deletedAt');
          favorites.createIndex('byInRotation', 'inRotation');
          favorites.put(record);
        };
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result });
          resolve();
        };
      }),
    favorite,
  );
}
