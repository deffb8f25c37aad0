import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openFavorites, press, readRows } from './favorites-page.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, readPassage, untilRead, untilShown } from './passage-page.ts';
import { openPopup } from './popup-page.ts';
import { asInstalled } from './reset-extension.ts';
import { countKept } from './stored-records.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

describe.each(browsers)('a favorite in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
  });

  afterEach(async () => {
    await asInstalled(extension);
    expect(await extension.problems()).toEqual([]);
  });
  afterAll(() => extension.close());

  /** Saves the passage of the day or, at this hour, of the night: the first tab ever shows a built-in one. */
  const save = async () => {
    const first = await openNewTab(extension);
    await until('the snapshot', () =>
      first.evaluate(() => localStorage.getItem('gently-led:snapshot') !== null),
    );
    await first.close();
    const page = await openNewTab(extension);
    await page.click('[aria-label="Favorite"]');
    return untilRead(page, 'the heart', ({ favorite }) => favorite);
  };
  const referenceOf = (saved: { source: string }) => saved.source.replace(/ \(\w+\)$/, '');

  it('is there after the browser was closed: on the tab, in the popup, in the library', async () => {
    const saved = await save();
    extension = await extension.restart();

    const tab = await openNewTab(extension);
    expect((await untilRead(tab, 'the heart', ({ favorite }) => favorite)).text).toBe(saved.text);

    const popup = await openPopup(extension);
    await popup.locator('[role="tab"]:nth-child(3)').click();
    await untilShown(popup, saved.text);
    await untilShown(popup, saved.reflection);

    const library = await openFavorites(extension);
    await library.locator('li[aria-posinset] a').click();
    await untilShown(library, saved.text);
    await untilShown(library, saved.reflection);
  });

  it('stands in the first frame with its heart full', async () => {
    await save();
    const tab = await openNewTab(extension);
    await untilRead(tab, 'the heart', ({ favorite }) => favorite);
    await until('the snapshot', () =>
      tab.evaluate(() => localStorage.getItem('gently-led:snapshot')?.includes('"favorite":true')),
    );
    const next = await extension.newTab();
    expect((await readPassage(next)).favorite).toBe(true);
  });

  it('is read, removed and brought back by keyboard alone', async () => {
    const reference = referenceOf(await save());
    const library = await openFavorites(extension);
    await library.waitForSelector('li[aria-posinset] a');
    await library.focus('li[aria-posinset] a');
    await library.keyboard.press('Enter');
    const focused = () =>
      library.evaluate(() => {
        const { activeElement: element } = document;
        return element?.ariaLabel || element?.textContent || '';
      });
    await until('the focus on its heading', async () => (await focused()) === reference);
    await until('the focus on remove', async () => {
      await library.keyboard.press('Tab');
      return (await focused()) === `Remove ${reference}`;
    });
    await library.keyboard.press('Enter');
    await untilShown(library, `Removed: ${reference}`);
    await until('the focus on undo', async () => (await focused()) === `Undo: keep ${reference}`);
    await library.keyboard.press('Enter');
    await until('its row', async () => (await readRows(library)).join().includes(reference));
    const tab = await openNewTab(extension);
    await untilRead(tab, 'the heart', ({ favorite }) => favorite);
  });

  it('that was removed can come back after the page was closed', async () => {
    const reference = referenceOf(await save());
    const library = await openFavorites(extension);
    await library.locator('li[aria-posinset] a').click();
    await press(library, `Remove ${reference}`);
    await untilShown(library, 'Nothing saved yet.');
    await library.close();

    const later = await openFavorites(extension, '/removed');
    await press(later, `Restore ${reference}`);
    await untilShown(later, 'It’s back in your favorites.');
    await press(later, 'Back to all favorites');
    await until('its row', async () => (await readRows(later)).join().includes(reference));
  });

  it('shows in an open library as soon as a tab has saved it', async () => {
    const library = await openFavorites(extension);
    await untilShown(library, 'Nothing saved yet.');
    const reference = referenceOf(await save());
    await until('its row', async () => (await readRows(library)).join().includes(reference));
  });
});

describe("Firefox's permanent private browsing", () => {
  it('keeps favorites, although it gives extensions no IndexedDB', async () => {
    let extension = await openExtension({ browser: 'firefox', privateBrowsing: true });
    const page = await openNewTab(extension);
    await page.click('[aria-label="Favorite"]');
    const saved = await untilRead(page, 'the heart', ({ favorite }) => favorite);
    extension = await extension.restart();
    const library = await openFavorites(extension);
    await untilShown(library, saved.source.replace(/ \(\w+\)$/, ''));
    await library.type('input[type="search"]', 'zzz');
    await untilShown(library, 'Nothing found.');
    const kept = await library.evaluate(() => indexedDB.databases().catch((error) => error.name));
    expect(kept).toBe('InvalidStateError');
    await extension.close();
  });

  it('leaves favorites that are there once it is switched off', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'gently-led-private-'));
    let extension = await openExtension({ browser: 'firefox', privateBrowsing: true, profile });
    const page = await openNewTab(extension);
    await page.click('[aria-label="Favorite"]');
    const saved = await untilRead(page, 'the heart', ({ favorite }) => favorite);
    await extension.close();

    const prefs = { 'browser.privatebrowsing.autostart': false };
    extension = await openExtension({ browser: 'firefox', profile, prefs });
    const library = await openFavorites(extension);
    await untilShown(library, saved.source.replace(/ \(\w+\)$/, ''));
    expect(await countKept(library, 'favorites')).toBe(1);
    await extension.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
});
