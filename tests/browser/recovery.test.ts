/** Records that cannot be opened: they are saved as a file before a fresh start is offered. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChangedBuild, changedBuild } from './changed-build.ts';
import { openFavorites, press, seedFavorites } from './favorites-page.ts';
import { findings } from './harness/axe.ts';
import type { Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, untilRead, untilShown } from './passage-page.ts';
import { openInVersion } from './raw-database.ts';

const NEWER = 'A newer version of Gently Led saved this, and this older one can’t open it.';
const UNREADABLE = 'Your browser can’t open what you saved here. Nothing was deleted.';
const SAVE = 'Save what can be read';
const AFRESH = 'Start over…';

/** A damaged database: it opens only without a version, and one record cannot be read. */
const damaged = `
  const DAMAGED = localStorage.getItem('damaged') !== null;
  const { open, deleteDatabase } = IDBFactory.prototype;
  const { get, getAll } = IDBObjectStore.prototype;
  IDBFactory.prototype.open = function (...args) {
    if (DAMAGED && args.length > 1 && args[1] !== undefined) {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    }
    return open.apply(this, args);
  };
  IDBFactory.prototype.deleteDatabase = function (name) {
    localStorage.removeItem('damaged');
    return deleteDatabase.call(this, name);
  };
  const refuse = () => { throw new DOMException('Failed to read.', 'DataError'); };
  IDBObjectStore.prototype.getAll = function (...args) {
    return DAMAGED ? refuse() : getAll.apply(this, args);
  };
  IDBObjectStore.prototype.get = function (key) {
    return DAMAGED && key === 'passage:seed-1' ? refuse() : get.call(this, key);
  };
`;

let extension: Extension;
let build: ChangedBuild | null = null;
let downloads: string;

beforeEach(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'gently-led-downloads-'));
});

afterEach(async () => {
  expect(await extension.problems()).toEqual([]);
  await extension.close();
  await build?.remove();
  build = null;
  await rm(downloads, { recursive: true, force: true });
});

/** Does something on a page that downloads a file, and returns the content of the file. */
async function downloaded(page: Page, act: () => Promise<void>): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await act();
  const name = await until('the file', async () =>
    (await readdir(downloads)).find((found) => found.endsWith('.json')),
  );
  return readFile(join(downloads, name), 'utf8');
}

type Backup = { format: string; records: { favorites: { id: string }[] } };
const idsIn = (file: string) =>
  (JSON.parse(file) as Backup).records.favorites.map(({ id }) => id).sort();

const shows = (page: Page, text: string) =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), text);

describe('records of a newer version in Chromium', () => {
  beforeEach(async () => {
    extension = await openExtension({ browser: 'chromium' });
    const page = await openFavorites(extension);
    await untilShown(page, 'Nothing saved yet.');
    await seedFavorites(page, 3);
    await openInVersion(page, 99);
    await page.close();
  });

  it('can be saved as a file, which can be imported later', async () => {
    const page = await extension.open('library.html');
    await untilShown(page, NEWER);
    expect(await shows(page, AFRESH)).toBe(false);
    const file = await downloaded(page, () => press(page, SAVE));
    await untilShown(page, 'with 3 items.');
    expect(idsIn(file)).toEqual(['passage:seed-0', 'passage:seed-1', 'passage:seed-2']);

    await press(page, AFRESH);
    await press(page, 'Delete it and start over');
    await untilShown(page, 'Nothing saved yet.');
    const copy = await openFavorites(extension, '/copy');
    const [name = ''] = await readdir(downloads);
    const input = await copy.waitForSelector('input[type="file"]');
    await (input as { uploadFile(path: string): Promise<void> }).uploadFile(join(downloads, name));
    await untilShown(copy, '3 new favorites');
  });

  it('stay when the user keeps them, and other views explain them too', async () => {
    const page = await extension.open('library.html');
    await press(page, SAVE);
    await press(page, AFRESH);
    await press(page, 'Keep everything');
    await untilShown(page, AFRESH);
    for (const view of ['reminders', 'settings']) {
      await untilShown(await extension.open('library.html', view), NEWER);
    }
    const versions = await page.evaluate(async () =>
      (await indexedDB.databases()).map(({ version }) => version),
    );
    expect(versions).toEqual([99]);
  });

  it('are explained on an accessible page', async () => {
    const page = await extension.open('library.html', '', { width: 360, height: 640 });
    await press(page, SAVE);
    await press(page, AFRESH);
    await untilShown(page, 'This deletes everything Gently Led saved in this browser.');
    expect(await findings(page)).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(sideways).toBe(false);
  });
});

describe('damaged records in Chromium', () => {
  it('are saved as far as they can be read, and then a fresh start works', async () => {
    build = await changedBuild('chromium', { script: damaged });
    extension = await openExtension({ browser: 'chromium', build: build.folder });
    const page = await openFavorites(extension);
    await untilShown(page, 'Nothing saved yet.');
    await seedFavorites(page, 3);
    await page.evaluate(() => localStorage.setItem('damaged', ''));
    await extension.reload(page);

    await untilShown(page, UNREADABLE);
    const tab = await openNewTab(extension);
    await untilShown(tab, 'What you saved can’t be opened right now. Nothing was deleted.');
    await tab.close();
    await page.bringToFront();
    const file = await downloaded(page, () => press(page, SAVE));
    await untilShown(page, '1 item couldn’t be read.');
    expect(idsIn(file)).toEqual(['passage:seed-0', 'passage:seed-2']);

    await press(page, AFRESH);
    await press(page, 'Delete it and start over');
    await untilShown(page, 'Nothing saved yet.');
    const next = await openNewTab(extension);
    await next.click('[aria-label="Favorite"]');
    await untilRead(next, 'the heart', ({ favorite }) => favorite);
  });
});
