import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, openFavorites, press, seedFavorites } from './favorites-page.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { untilShown } from './passage-page.ts';
import { asInstalled } from './reset-extension.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];
const ONE = at('passage:seed-0');

const noteIn = (page: Page) =>
  page.evaluate(() => document.querySelector('textarea')?.value ?? null);
const untilNote = (page: Page, text: string) =>
  until(`the note "${text}"`, async () => (await noteIn(page)) === text);

describe.each(browsers)('a note in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
  });

  beforeEach(async () => {
    const library = await openFavorites(extension);
    await untilShown(library, 'Nothing saved yet.');
    await seedFavorites(library, 2);
    await library.close();
  });

  afterEach(async () => {
    await asInstalled(extension);
    expect(await extension.problems()).toEqual([]);
  });
  afterAll(() => extension.close());

  const openNote = async () => {
    const page = await openFavorites(extension, ONE);
    await page.waitForSelector('textarea');
    return page;
  };

  it('says that it is saved once it is, and is there after the browser was closed', async () => {
    const page = await openNote();
    await page.type('textarea', 'She slept on my chest.');
    await untilShown(page, 'Saved on this device');
    extension = await extension.restart();
    await untilNote(await openNote(), 'She slept on my chest.');
  });

  it('is there when the page was closed in the middle of a word', async () => {
    const page = await openNote();
    await page.type('textarea', 'She smil');
    await page.close();
    await untilNote(await openNote(), 'She smil');
  });

  it('is there when the browser was closed in the middle of a word', async () => {
    const page = await openNote();
    await page.type('textarea', 'She smil');
    extension = await extension.restart();
    await untilNote(await openNote(), 'She smil');
  });

  it('shows in another tab as it is written', async () => {
    const [one, other] = [await openNote(), await openNote()];
    await one.bringToFront();
    await one.type('textarea', 'From one tab.');
    await untilShown(one, 'Saved on this device');
    await untilNote(other, 'From one tab.');
  });

  it('keeps what two tabs write at once, and puts both together', async () => {
    const [one, other] = [await openNote(), await openNote()];
    // As if both were typed in the same moment: neither has seen the other's.
    const type = (page: Page, text: string) =>
      page.evaluate((typed) => {
        const field = document.querySelector('textarea');
        if (!field) throw new Error('no note');
        field.value = typed;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, text);
    await Promise.all([type(one, 'From one tab.'), type(other, 'From another.')]);
    await untilShown(one, 'Also written in another tab');
    await untilShown(one, 'From another.');
    await untilShown(other, 'From one tab.');

    await press(one, 'Combine both');
    await untilNote(one, 'From one tab.\n\nFrom another.');
    await untilShown(one, 'Saved on this device');
    await one.close();
    const after = await openNote();
    await untilNote(after, 'From one tab.\n\nFrom another.');
    expect(await after.evaluate(() => document.body.innerText)).not.toContain('Also written');
  });
});
