/** How long it takes to export everything to a file, and to import it again. */
import type { Page } from 'puppeteer-core';
import type { Extension } from '../browser/harness/extension.ts';
import { type Measure, newRecorder, type Values } from './result.ts';
import { openWatched, timeChange } from './watched-page.ts';

const EXPORT: Measure = {
  name: 'Export',
  unit: 'ms',
  definition: 'from the press on “Back up” until the page says that the browser has the file',
};
const FILE: Measure = { name: 'Size of the file', unit: 'MB', definition: 'as it is saved' };
const READ: Measure = {
  name: 'Import, reading',
  unit: 'ms',
  definition: 'from the choice of a file until the page shows the preview; the library is empty',
};
const MERGE: Measure = {
  name: 'Import, merging',
  unit: 'ms',
  definition: 'from the press on “Restore these” until all of it is on disk and the page says so',
};

const EXPORT_VIEW = 'library.html#favorites/copy';
const FILE_INPUT = 'input[type="file"]';

/** Leaves the records as they were. */
export async function measureBackup(extension: Extension, runs: number): Promise<Values> {
  const { record, all } = newRecorder();
  for (let run = 0; run < runs; run += 1) {
    const { page } = await openWatched(extension, EXPORT_VIEW, FILE_INPUT);
    await catchFile(page);
    record(EXPORT, await timeChange(page, 'click', 'is ready', () => pressNamed(page, 'Back up')));
    record(FILE, (await storeFile(page)) / 2 ** 20);
    await emptyFavorites(page);
    await page.close();

    const { page: empty } = await openWatched(extension, EXPORT_VIEW, FILE_INPUT);
    record(READ, await timeChange(empty, 'change', 'In copy.json', () => chooseFile(empty)));
    const merge = () => pressNamed(empty, 'Restore these');
    record(MERGE, await timeChange(empty, 'click', 'Restored.', merge));
    await empty.close();
  }
  return all();
}

type Bench = typeof globalThis & { file?: Blob };

/** Keeps exported files in the page instead of the downloads folder. */
async function catchFile(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  await page.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      (globalThis as Bench).file = file as Blob;
      return create(file);
    };
  });
}

/** Stores the exported file where the next page finds it; returns its size in bytes. */
function storeFile(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { file } = globalThis as Bench;
    if (!file) throw new Error('No file was made.');
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('copy.json', { create: true });
    const stream = await handle.createWritable();
    await stream.write(file);
    await stream.close();
    return file.size;
  });
}

/** Hands the stored file to the page as if the user had chosen it. */
async function chooseFile(page: Page): Promise<void> {
  await page.evaluate(async (selector) => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('copy.json')).getFile();
    const input = document.querySelector<HTMLInputElement>(selector);
    if (!input) throw new Error('There is no file input.');
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, FILE_INPUT);
}

async function emptyFavorites(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('gently-led');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tx = database.transaction(['favorites', 'undo'], 'readwrite');
    tx.objectStore('favorites').clear();
    tx.objectStore('undo').clear();
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
    database.close();
  });
}

async function pressNamed(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find((each) => each.textContent?.trim() === wanted);
    if (!button) throw new Error(`There is no button "${wanted}".`);
    button.click();
  }, name);
}
