/** Faults of a browser's storage while a page is open. Each is caused in the browser, not simulated. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withBrokenStorage } from './broken-storage.ts';
import { type ChangedBuild, changedBuild } from './changed-build.ts';
import { at, openFavorites, seedFavorites } from './favorites-page.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, readPassage, untilRead, untilShown } from './passage-page.ts';
import { openPopup } from './popup-page.ts';
import { withQuota } from './quota.ts';
import { deleteDatabase } from './raw-database.ts';
import { keptFavorites } from './stored-records.ts';

const FULL = 'This couldn’t be saved because the disk is full. Nothing you saved before is lost.';
const FAILED = 'This couldn’t be saved. Nothing you saved before is lost. Please try again.';
const CLEARED = 'What you saved was deleted from this browser.';
const UNAVAILABLE = 'Your browser won’t let this page save anything';

/** Presses the heart of a tab, which must be in front for that. */
async function pressHeart(tab: Page): Promise<void> {
  await tab.bringToFront();
  await tab.click('[aria-label="Favorite"]');
}

let extension: Extension;
let build: ChangedBuild | null = null;

const start = async (browser: BrowserName, changed: ChangedBuild | null = null) => {
  build = changed;
  extension = await openExtension({ browser, ...(changed && { build: changed.folder }) });
};

afterEach(async () => {
  expect(await extension.problems()).toEqual([]);
  await extension.close();
  await build?.remove();
  build = null;
});

describe('a full disk in Chromium', () => {
  // With `unlimitedStorage` the quota would not apply.
  beforeEach(async () => {
    const permissions = (all: string[]) => all.filter((name) => name !== 'unlimitedStorage');
    const manifest = (before: { permissions: string[] }) => ({
      permissions: permissions(before.permissions),
    });
    await start('chromium', await changedBuild('chromium', { manifest }));
    await openNewTab(extension);
    const library = await openFavorites(extension);
    await seedFavorites(library, 1);
    // A new start forgets how much space was free.
    extension = await extension.restart();
  });

  it('leaves a favorite unsaved and says so; once there is room it is saved', async () => {
    const full = await withQuota(extension, 1);
    const tab = await openNewTab(extension);
    await pressHeart(tab);
    await untilShown(tab, FULL);
    expect((await readPassage(tab)).favorite).toBe(false);
    expect(await keptFavorites(tab)).toHaveLength(1);
    await full.end();
    const saved = async () => {
      await pressHeart(tab);
      return until('the heart', async () => (await readPassage(tab)).favorite, 1_500);
    };
    // Chromium caches the free space for up to half a minute.
    await until('the favorite to be saved', saved, 40_000);
    expect(await tab.evaluate(() => document.body.innerText)).not.toContain(FULL);
    expect(await keptFavorites(tab)).toHaveLength(2);
  });

  it('leaves the text of a note in its field, and says so', async () => {
    await withQuota(extension, 1);
    const page = await openFavorites(extension, at('passage:seed-0'));
    await page.waitForSelector('textarea');
    await page.type('textarea', 'She slept on my chest.');
    await untilShown(page, 'This couldn’t be saved yet. Your words are still here.');
    await untilShown(page, FULL);
    const field = () => page.evaluate(() => document.querySelector('textarea')?.value);
    expect(await field()).toBe('She slept on my chest.');
  });
});

describe('an aborted transaction in Chromium', () => {
  const aborting = (times: string) => `
    let left = ${times};
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const tx = begin.call(this, stores, mode, options);
      if (mode === 'readwrite' && [...stores].includes('favorites') && left-- > 0) {
        setTimeout(() => tx.abort());
        const keep = () => { try { tx.objectStore('favorites').get('').onsuccess = keep; } catch {} };
        keep();
      }
      return tx;
    };
  `;

  it('is tried again, and the favorite is saved', async () => {
    await start('chromium', await changedBuild('chromium', { script: aborting('1') }));
    const tab = await openNewTab(extension);
    await pressHeart(tab);
    await untilRead(tab, 'the heart', ({ favorite }) => favorite);
    expect(await tab.evaluate(() => document.body.innerText)).not.toContain(FAILED);
    expect(await keptFavorites(tab)).toHaveLength(1);
  });

  it('leaves a favorite unsaved and says so when every try is aborted', async () => {
    await start('chromium', await changedBuild('chromium', { script: aborting('Infinity') }));
    const tab = await openNewTab(extension);
    await pressHeart(tab);
    await untilShown(tab, FAILED);
    expect((await readPassage(tab)).favorite).toBe(false);
    expect(await keptFavorites(tab)).toEqual([]);
  });
});

describe.each<BrowserName>(['chromium', 'firefox'])('a database deleted in %s', (browser) => {
  it('is noticed by every open page, and each can save again', async () => {
    await start(browser);
    const tab = await openNewTab(extension);
    const popup = await openPopup(extension);
    const library = await openFavorites(extension);
    await pressHeart(tab);
    await untilRead(tab, 'the heart', ({ favorite }) => favorite);
    await deleteDatabase(library);
    for (const page of [tab, popup, library]) await untilShown(page, CLEARED);
    await untilRead(tab, 'the empty heart', ({ favorite }) => !favorite);

    await pressHeart(tab);
    const saved = await untilRead(tab, 'the heart', ({ favorite }) => favorite);
    await until('the list', async () => (await keptFavorites(library)).length === 1);
    await library.bringToFront();
    await untilShown(library, saved.source.replace(/ \(\w+\)$/, ''));
  });
});

describe('cleared site data in Chromium', () => {
  it('is noticed by an open page, which can save again', async () => {
    await start('chromium');
    const tab = await openNewTab(extension);
    await pressHeart(tab);
    await untilRead(tab, 'the heart', ({ favorite }) => favorite);
    const session = await tab.createCDPSession();
    await session.send('Storage.clearDataForOrigin', {
      origin: extension.origin,
      storageTypes: 'indexeddb',
    });
    await untilShown(tab, CLEARED);
    await pressHeart(tab);
    await untilRead(tab, 'the heart', ({ favorite }) => favorite);
  });
});

describe.each<BrowserName>(['chromium', 'firefox'])('storage that is off in %s', (browser) => {
  it('is explained by every page, and the content is there', async () => {
    await start(browser, await withBrokenStorage(browser));
    const tab = await openNewTab(extension);
    await untilShown(tab, UNAVAILABLE);
    await pressHeart(tab);
    expect((await readPassage(tab)).text).not.toBe('');
    expect((await readPassage(tab)).favorite).toBe(false);
    const popup = await extension.open('popup.html');
    await untilShown(popup, UNAVAILABLE);
    await untilShown(popup, 'Today, if you want');
    await untilShown(await extension.open('library.html'), UNAVAILABLE);
  });
});
