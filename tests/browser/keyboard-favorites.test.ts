import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptFavorites, openFavorites, seedFavorites } from './favorites-page.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { focused, pressNamed, tabTo, typeWords, untilFocused } from './keyboard.ts';
import { untilShown } from './passage-page.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

describe.each(browsers)('favorites by keyboard alone in %s', (browser) => {
  let extension: Extension;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gently-led-'));
    const prefs = {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      // A permission prompt would take the keys.
      'browser.download.alwaysOpenPanel': false,
    };
    extension = await openExtension({ browser, ...(browser === 'firefox' && { prefs }) });
    if (browser === 'chromium') {
      const session = await extension.puppeteer.target().createCDPSession();
      const behavior = { behavior: 'allow', downloadPath: folder } as const;
      await session.send('Browser.setDownloadBehavior', behavior);
    }
    page = await openFavorites(extension);
    await untilShown(page, 'Nothing saved yet.');
    await seedFavorites(page, 6);
    await extension.reload(page);
    await untilShown(page, '6 favorites');
  });

  afterAll(async () => {
    expect(await extension.problems()).toEqual([]);
    await extension.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Moves the focus to the top of the page. */
  const fromTheTop = () => page.focus('header a');
  const backToAll = async () => {
    await fromTheTop();
    await pressNamed(page, 'Back to all favorites');
    await untilShown(page, 'Choose a favorite to read it here.');
  };

  it('can be found, read, given a note, removed and restored', async () => {
    await tabTo(page, 'Search your favorites');
    await typeWords(page, 'number 0');
    await untilShown(page, '1 of 6 found');
    await pressNamed(page, /^Psalm 1:1/);
    await untilFocused(page, 'Psalm 1:1');
    await tabTo(page, 'Your note');
    await typeWords(page, 'she slept');
    await untilShown(page, 'Saved on this device');
    await pressNamed(page, 'Remove Psalm 1:1');
    await untilFocused(page, 'Undo: keep Psalm 1:1');
    await page.keyboard.press('Enter');
    await untilShown(page, '1 of 6 found');
    // The pressed button is gone. The focus must be somewhere visible.
    await until('a place for the focus', async () => (await focused(page)).tag !== '');
    await fromTheTop();
    await tabTo(page, 'Search your favorites');
    for (let letter = 0; letter < 'number 0'.length; letter++) {
      await page.keyboard.press('Backspace');
    }
    await untilShown(page, '6 favorites');
  });

  it('can be selected, removed and restored together', async () => {
    await pressNamed(page, 'Select');
    await untilFocused(page, 'Select all');
    await tabTo(page, /^Select Psalm/);
    await page.keyboard.press('Home');
    await untilFocused(page, /^Select Psalm 1:1/);
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowDown');
    await untilFocused(page, /^Select Psalm 2:2/);
    await page.keyboard.press(' ');
    await untilShown(page, '2 selected');
    await fromTheTop();
    await pressNamed(page, 'Remove selected');
    await untilFocused(page, 'Undo: keep these 2 favorites');
    await page.keyboard.press('Enter');
    await untilShown(page, '6 favorites');
    await until('a place for the focus', async () => (await focused(page)).tag !== '');
  });

  it('can be the user’s own words', async () => {
    await fromTheTop();
    await pressNamed(page, 'Write your own');
    await untilFocused(page, 'Your own words');
    await pressNamed(page, 'Save');
    // Nothing was written yet: the focus moves to the field.
    await untilFocused(page, 'The words');
    await typeWords(page, 'you are held');
    await tabTo(page, 'Topic');
    await pressNamed(page, 'Show it on my new tabs, too', ' ');
    await pressNamed(page, 'Save');
    await untilFocused(page, 'Your own words');
    await untilShown(page, 'you are held');
    await backToAll();
  });

  it('can be exported, and imported after a preview', async () => {
    await fromTheTop();
    await pressNamed(page, 'Back up or restore');
    // The heading has the same name as the link to it.
    await page.waitForSelector('h2:focus');
    await pressNamed(page, 'Back up');
    await untilShown(page, 'with your downloads');
    expect((await focused(page)).name).toBe('Back up');
    await tabTo(page, 'Choose a file');

    // No driver can use the browser's file dialog.
    const file = join(folder, 'copy.json');
    await writeFile(file, await copyOf(page));
    const input = await page.waitForSelector('input[type="file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await untilFocused(page, 'In copy.json');
    await untilShown(page, '1 new favorite');
    await pressNamed(page, 'Restore these');
    await untilShown(page, 'Restored.');
    await until('a place for the focus', async () => (await focused(page)).tag !== '');
    await fromTheTop();
    await pressNamed(page, 'Undo restore');
    await untilShown(page, 'as it was before');
    expect((await keptFavorites(page)).length).toBe(7);
  });
});

/** A backup with one new favorite. Without a checksum it can only add. */
async function copyOf(page: Page): Promise<string> {
  const kept = (await keptFavorites(page)).find(({ kind }) => kind === 'passage');
  const favorite = { ...kept, id: 'passage:from-a-file', contentId: 'from-a-file' };
  // One record a line: docs/backup-format.md.
  return [
    '{"format":"gently-led-backup","version":1,"madeAt":"2026-11-24T02:00:00Z","app":"Gently Led",',
    '"checksum":"none","records":{"favorites":[',
    JSON.stringify(favorite),
    '],"reminders":[',
    '],"settings":[',
    ']}}',
  ].join('\n');
}
