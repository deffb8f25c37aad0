/** Pages of one version of the extension beside records, or pages, of another. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type ChangedBuild, changedBuild } from './changed-build.ts';
import { openFavorites } from './favorites-page.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, readPassage, untilRead, untilShown } from './passage-page.ts';
import { openPopup } from './popup-page.ts';
import { holdInVersion1, openInVersion } from './raw-database.ts';
import { keptFavorites } from './stored-records.ts';

const HEART = '[aria-label="Favorite"]';
const OUTDATED = 'Gently Led was updated. Please reload this page.';
const NEWER = 'What you saved was written by a newer version of Gently Led. It’s safe.';
const BLOCKED = 'An older Gently Led page is still open. Please close or reload it.';

const WAITING = 'If another Gently Led page is open, you could close it.';

let extension: Extension;
let build: ChangedBuild | null = null;

afterEach(async () => {
  expect(await extension.problems()).toEqual([]);
  await extension.close();
  await build?.remove();
  build = null;
});

describe.each<BrowserName>(['chromium', 'firefox'])(
  'records of a newer version in %s',
  (browser) => {
    it('are left alone: pages that are open ask to be loaded again, new ones say why', async () => {
      extension = await openExtension({ browser });
      const tab = await openNewTab(extension);
      const popup = await openPopup(extension);
      const library = await openFavorites(extension);
      await openInVersion(popup, 99);

      for (const page of [tab, popup, library]) await untilShown(page, OUTDATED);
      await tab.bringToFront();
      await tab.click(HEART);
      await untilShown(tab, OUTDATED);
      expect((await readPassage(tab)).favorite).toBe(false);

      const next = await openNewTab(extension);
      await untilShown(next, NEWER);
      expect((await readPassage(next)).text).not.toBe('');
      await untilShown(await extension.open('popup.html'), NEWER);
      const version = () =>
        next.evaluate(async () => (await indexedDB.databases()).map((found) => found.version));
      expect(await version()).toEqual([99]);
    });
  },
);

/** Whether the page asks to close another one. */
async function asksToClose(page: Page): Promise<boolean> {
  const text = await page.evaluate(() => document.body.innerText);
  return text.includes(BLOCKED) || text.includes(WAITING);
}

describe('an older page that keeps the records open in Chromium', () => {
  const text = { title: 'Psalm 34:18', text: 'Saved by version 1.', reflection: '', aside: '' };
  const value = { ...text, edition: 'BSB', theme: '', card: null };
  const saved = {
    ...{ id: 'passage:psalm-34-18', kind: 'passage', contentId: 'psalm-34-18' },
    content: { versions: [{ rev: 'content', at: 1, value }], replaced: [] },
    note: { versions: [], replaced: [] },
    ...{ inRotation: 0, savedAt: 1, updatedAt: 1, deletedAt: null },
  };
  /** Pages and background of a next version of the extension, which changes nothing in the database. */
  const nextVersion = `
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      return version === undefined ? open.call(this, name) : open.call(this, name, version + 1);
    };
  `;

  it('must be closed; then the new pages continue by themselves, with its records', async () => {
    build = await changedBuild('chromium', { script: nextVersion, background: nextVersion });
    extension = await openExtension({ browser: 'chromium', build: build.folder });
    const older = await extension.puppeteer.newPage();
    await older.goto(`${extension.origin}/licenses.txt`);
    await extension.stopBackground();
    await holdInVersion1(older, saved);

    const tab = await openNewTab(extension);
    const library = await extension.open('library.html');
    // Of several pages that wait, a browser tells only the first why.
    for (const page of [tab, library]) await until('the notice', () => asksToClose(page));
    // Passages are shown meanwhile, and the arrow keys work.
    const shown = await readPassage(tab);
    await tab.bringToFront();
    await tab.keyboard.press('ArrowRight');
    await untilRead(
      tab,
      'the next passage',
      (read) => read.text !== '' && read.text !== shown.text,
    );

    await older.close();
    await untilShown(library, 'Psalm 34:18');
    await until('the notice to go', async () => !(await asksToClose(tab)));
    expect((await keptFavorites(library)).map(({ text }) => text)).toEqual(['Saved by version 1.']);
  });
});

describe.each<BrowserName>(['chromium', 'firefox'])(
  'an update under open pages in %s',
  (browser) => {
    it('ends these pages, and what was saved or typed is in the new ones', async () => {
      build = await changedBuild(browser, {});
      extension = await openExtension({ browser, build: build.folder });
      const tab = await openNewTab(extension);
      await tab.click(HEART);
      await untilRead(tab, 'the heart', ({ favorite }) => favorite);
      const saved = await keptFavorites(tab);
      const place = `/${encodeURIComponent(saved[0]?.id ?? '')}`;
      const library = await openFavorites(extension, place);
      await library.waitForSelector('textarea');
      await library.type('textarea', 'Written when the update ca');

      await build.change({ manifest: () => ({ version: '99.0.0' }) });
      await extension.puppeteer.installExtension(build.folder);
      const answers = () => library.evaluate(() => location.href.includes('library.html'));
      await until('the old page to end', async () => !(await answers().catch(() => false)));

      const again = await openFavorites(extension, place);
      const note = () => again.evaluate(() => document.querySelector('textarea')?.value);
      await until('the note', async () => (await note()) === 'Written when the update ca');
      expect(await keptFavorites(again)).toEqual(saved);
      await untilShown(await extension.open('library.html', 'about'), 'Version 99.0.0');
    });
  },
);
