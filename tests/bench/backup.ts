/** A copy of everything: how long it takes to make one, and to bring it back. */
import type { Page } from 'puppeteer-core';
import type { Extension } from '../browser/harness/extension.ts';
import { type Measure, newNotes, type Values } from './result.ts';
import { openWatched, timeChange } from './watched-page.ts';

const EXPORT: Measure = {
  name: 'Export',
  unit: 'ms',
  says: 'from the press on “Save a copy” until the page says that the browser has the file',
};
const FILE: Measure = { name: 'Size of the file', unit: 'MB', says: 'as it is saved' };
const READ: Measure = {
  name: 'Import, reading',
  unit: 'ms',
  says: 'from the choice of a file until the page says what it would do; nothing is here yet',
};
const TAKE_IN: Measure = {
  name: 'Import, taking in',
  unit: 'ms',
  says: 'from the press on “Take it in” until all of it is on disk and the page says so',
};

const PLACE = 'library.html#favorites/copy';
const FILE_INPUT = 'input[type="file"]';

/** Leaves what it took in: the same as was there. */
export async function measureBackup(extension: Extension, runs: number): Promise<Values> {
  const { note, all } = newNotes();
  for (let run = 0; run < runs; run += 1) {
    const { page } = await openWatched(extension, PLACE, FILE_INPUT);
    await keepFiles(page);
    note(
      EXPORT,
      await timeChange(page, 'click', 'has saved', () => pressNamed(page, 'Save a copy')),
    );
    note(FILE, (await storeFile(page)) / 2 ** 20);
    await emptyFavorites(page);
    await page.close();

    const { page: empty } = await openWatched(extension, PLACE, FILE_INPUT);
    note(READ, await timeChange(empty, 'change', 'In copy.json', () => chooseFile(empty)));
    const takeIn = () => pressNamed(empty, 'Take it in');
    note(TAKE_IN, await timeChange(empty, 'click', 'It is all here now.', takeIn));
    await empty.close();
  }
  return all();
}

type Bench = typeof globalThis & { file?: Blob };

/** Lets no file go to the downloads, and keeps it in the page. */
async function keepFiles(page: Page): Promise<void> {
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

/** Puts the page's file where the next page finds it. Gives its bytes. */
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

/** Gives the stored file to the page as if a person had chosen it. */
async function chooseFile(page: Page): Promise<void> {
  await page.evaluate(async (selector) => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('copy.json')).getFile();
    const input = document.querySelector<HTMLInputElement>(selector);
    if (!input) throw new Error('There is no place for a file.');
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
