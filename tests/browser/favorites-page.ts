import type { Page } from 'puppeteer-core';
import type { Favorite } from '@/domain/records.ts';
import { favorite } from '../support/favorites.ts';
import type { Extension, Size } from './harness/extension.ts';
import { seed } from './harness/seed.ts';
import { until } from './harness/until.ts';

/** The favorites of the library, once they are read. */
export async function openFavorites(
  extension: Extension,
  place = '',
  size: Size = { width: 1280, height: 800 },
): Promise<Page> {
  const page = await extension.open('library.html', `favorites${place}`, size);
  await until('the favorites', () =>
    page.evaluate(() => Boolean(document.querySelector('main h1 ~ *')?.textContent)),
  );
  return page;
}

/** The address of a favorite within the library. */
export const at = (id: string) => `/${encodeURIComponent(id)}`;

/** How the rows in the page read, in order. */
export function readRows(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('li[aria-posinset]')]
      .toSorted((a, b) => Number(a.ariaPosInSet) - Number(b.ariaPosInSet))
      .map((row) => (row as HTMLElement).innerText),
  );
}

/** Writes this many favorites into the records, past the page: number 0 is the newest. */
export async function seedFavorites(page: Page, count: number): Promise<void> {
  const favorites = Array.from({ length: count }, (_each, number): Favorite => {
    return favorite({
      contentId: `seed-${number}`,
      savedAt: Date.UTC(2026, 10, 1) - number * 60_000,
      content: {
        title: `Psalm ${(number % 150) + 1}:${(number % 9) + 1}`,
        text: `Words of number ${number}, kept for a quiet hour.`,
        edition: 'BSB',
        theme: 'hope',
      },
    });
  });
  await seed(page, { favorites });
}

/** All favorites as they are kept, in order of id. */
export function keptFavorites(page: Page): Promise<Favorite[]> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('gently-led'));
    const all = await settled(database.transaction('favorites').objectStore('favorites').getAll());
    database.close();
    return all;
  });
}

/** The page's button or link with this name, pressed. */
export async function press(page: Page, name: string): Promise<void> {
  await until(`"${name}"`, () =>
    page.evaluate((wanted) => {
      const named = [
        ...document.querySelectorAll<HTMLElement>('main button, main a, div > button'),
      ];
      const found = named.find(
        (element) => element.ariaLabel === wanted || element.innerText?.trim() === wanted,
      );
      found?.click();
      return found !== undefined;
    }, name),
  );
}
