import type { Page } from 'puppeteer-core';
import { favorite } from '../support/favorites.ts';

/** Records in one transaction. */
const BATCH = 5_000;

/**
 * Words to type letter by letter. Each letter leaves fewer results, as the records contain the first letter,
 * the first two letters and so on of each word. No other word in them begins with these letters.
 */
export const TYPED = ['quillwort', 'xylograph', 'zephyrous'];

/**
 * Writes favorites into the database directly: mostly passages as long as ours, every fifth with a note,
 * every twentieth an own passage that appears in new tabs.
 */
export async function seedFavorites(page: Page, count: number): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    await page.evaluate(putFavorites, from, Math.min(count, from + BATCH), TYPED, TEMPLATES);
  }
}

/** What all favorites of a kind have in common. */
const TEMPLATES = {
  passage: favorite({ content: { edition: 'BSB', theme: 'hope' } }),
  own: favorite({ kind: 'own', inRotation: 1, content: { theme: 'hope' } }),
};

async function putFavorites(
  from: number,
  to: number,
  typed: readonly string[],
  templates: typeof TEMPLATES,
): Promise<void> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const quiet = 'The night is long, and morning comes by steps too small to see. '.repeat(3);
  const numbered = (number: number) => {
    const savedAt = Date.UTC(2026, 10, 1) - number * 60_000;
    const isOwn = number % 20 === 7;
    const id = isOwn ? `own:${String(number).padStart(36, '0')}` : `passage:bench-${number}`;
    const begun = typed.map((word) => word.slice(0, number % (word.length + 1))).join(' ');
    const template = isOwn ? templates.own : templates.passage;
    const [version] = template.content.versions;
    const value = {
      ...version?.value,
      title: `Psalm ${(number % 150) + 1}:${(number % 9) + 1}`,
      text: `Number ${number} ${begun}. ${quiet}`,
      reflection: `You are held. ${quiet}`,
    };
    const note = number % 5 === 0 ? [{ rev: 'bench', at: savedAt, value: 'She smiled.' }] : [];
    return {
      ...template,
      ...{ id, contentId: isOwn ? null : `bench-${number}`, savedAt, updatedAt: savedAt },
      content: { versions: [{ ...version, at: savedAt, value }], replaced: [] },
      note: { versions: note, replaced: [] },
    };
  };

  const database = await settled(indexedDB.open('gently-led'));
  const tx = database.transaction('favorites', 'readwrite');
  for (let number = from; number < to; number += 1)
    tx.objectStore('favorites').put(numbered(number));
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
  database.close();
}
