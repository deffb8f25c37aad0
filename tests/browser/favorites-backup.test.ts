import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { at, keptFavorites, openFavorites, press, seedFavorites } from './favorites-page.ts';
import { findings } from './harness/axe.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { untilShown } from './passage-page.ts';
import { asInstalled } from './reset-extension.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

describe.each(browsers)('a copy in %s', (browser) => {
  let extension: Extension;
  let downloads: string;

  /** A browser that puts downloads into the folder without a question. */
  const open = async () => {
    const opened = await openExtension({
      browser,
      ...(browser === 'firefox' && {
        prefs: {
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
          'browser.download.alwaysOpenPanel': false,
        },
      }),
    });
    if (browser === 'chromium') {
      const session = await opened.puppeteer.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: downloads,
      });
    }
    return opened;
  };

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'gently-led-downloads-'));
    extension = await open();
  });

  afterEach(async () => {
    await asInstalled(extension);
    expect(await extension.problems()).toEqual([]);
    for (const file of await readdir(downloads)) await rm(join(downloads, file));
  });

  afterAll(async () => {
    await extension.close();
    await rm(downloads, { recursive: true, force: true });
  });

  const seeded = async (count: number) => {
    const library = await openFavorites(extension);
    await untilShown(library, 'Nothing saved yet.');
    await seedFavorites(library, count);
    await library.close();
  };
  /** Makes a copy and gives the path of the file. */
  const makeCopy = async () => {
    const page = await openFavorites(extension, '/copy');
    await press(page, 'Back up');
    await untilShown(page, 'with your downloads');
    const name = await until('the download', async () =>
      (await readdir(downloads)).find((file) => /^gently-led-[\d-]+\.json$/.test(file)),
    );
    const path = join(downloads, name);
    await until('all of it', async () => (await readFile(path, 'utf8')).trimEnd().endsWith('}'));
    await page.close();
    return path;
  };
  const chooseFile = async (page: Page, path: string) => {
    const input = await page.waitForSelector('input[type="file"]');
    if (!input) throw new Error('There is no place for a file');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  };

  it('brings everything back into a fresh browser, notes too, and can be undone', async () => {
    await seeded(1_200);
    const noted = await openFavorites(extension, at('passage:seed-7'));
    await noted.waitForSelector('textarea');
    await noted.type('textarea', 'She slept on my chest.');
    await untilShown(noted, 'Saved on this device');
    const before = await keptFavorites(noted);
    const path = await makeCopy();
    await extension.close();

    extension = await open();
    const page = await openFavorites(extension, '/copy');
    await chooseFile(page, path);
    await untilShown(page, '1,200 new favorites');
    expect(await keptFavorites(page)).toEqual([]);
    await press(page, 'Restore these');
    await untilShown(page, 'Restored.');
    expect(await keptFavorites(page)).toEqual(before);

    await extension.reload(page);
    await press(page, 'Undo restore');
    await untilShown(page, 'as they were before');
    expect(await keptFavorites(page)).toEqual([]);
  });

  it('that was damaged is refused with a reason, and nothing changes', async () => {
    await seeded(10);
    const path = await makeCopy();
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, lines.slice(0, -6).join('\n').slice(0, -30));
    await asInstalled(extension);

    const page = await openFavorites(extension, '/copy');
    await chooseFile(page, path);
    await untilShown(page, 'This backup is damaged, so nothing was restored.');
    expect(await findings(page)).toEqual([]);
    expect(await keptFavorites(page)).toEqual([]);
  });

  it('of something else is turned away, and nothing changes', async () => {
    await seeded(3);
    const path = join(downloads, 'diary.json');
    await writeFile(path, 'Dear diary');
    const page = await openFavorites(extension, '/copy');
    await chooseFile(page, path);
    await untilShown(page, 'This isn’t a Gently Led backup.');
    expect(await keptFavorites(page)).toHaveLength(3);
  });

  it('on paper has every favorite, and no finding by axe', async () => {
    await seeded(3);
    const page = await extension.open('library.html', 'print', { width: 360, height: 800 });
    await untilShown(page, '3 favorites are ready to print');
    expect(await page.evaluate(() => document.querySelectorAll('article').length)).toBe(3);
    expect(await findings(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
