import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFavorites, readRows, seedFavorites } from './favorites-page.ts';
import { findings } from './harness/axe.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { untilShown } from './passage-page.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

describe.each(browsers)('10,000 favorites in %s', (browser) => {
  let extension: Extension;
  let library: Page;

  beforeAll(async () => {
    extension = await openExtension({ browser });
    const page = await openFavorites(extension);
    await untilShown(page, 'Nothing saved yet.');
    await seedFavorites(page, 10_000);
    await page.close();
    library = await openFavorites(extension);
    await untilShown(library, '10,000 favorites');
  });

  afterAll(async () => {
    expect(await extension.problems()).toEqual([]);
    await extension.close();
  });

  const untilRow = (text: string) =>
    until(`the row "${text}"`, async () => (await readRows(library)).join('\n').includes(text));
  const search = async (text: string) => {
    await library.$eval('input[type="search"]', (field) => field.select());
    await library.type('input[type="search"]', text);
  };
  const clear = async () => {
    // Not by Escape: pressed twice it hides the page.
    await library.$eval('input[type="search"]', (field) => field.select());
    await library.keyboard.press('Backspace');
    await untilShown(library, '10,000 favorites');
  };

  it('are a list of 10,000 of which only a few are in the page', async () => {
    const [rows, size] = await library.evaluate(() => {
      const all = document.querySelectorAll('li[aria-posinset]');
      return [all.length, all[0]?.getAttribute('aria-setsize')];
    });
    expect(rows).toBeLessThan(60);
    expect(size).toBe('10000');
  });

  it('scroll to any place', async () => {
    await library.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await untilRow('Words of number 5000,');
    await library.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await untilRow('Words of number 9999,');
    await library.evaluate(() => scrollTo(0, 0));
    await untilRow('Words of number 0,');
  });

  it('are walked through by keyboard', async () => {
    await library.focus('li[aria-posinset="1"] a');
    const place = () =>
      library.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
    for (const [key, to] of [
      ['ArrowDown', '2'],
      ['End', '10000'],
      ['ArrowUp', '9999'],
      ['Home', '1'],
    ] as const) {
      await library.keyboard.press(key);
      await until(`the focus on row ${to}`, async () => (await place()) === to);
    }
  });

  it('are found by a word, as the user types', async () => {
    await search('number 7654');
    await untilShown(library, '1 of 10,000 found');
    await untilRow('Words of number 7654,');
    await clear();
  });

  it('are found by a place in the Bible', async () => {
    await search('ps 23');
    await untilShown(library, '67 of 10,000 found');
    await clear();
  });

  it('stand in another order', async () => {
    await library.select('select:has(option[value="oldest"])', 'oldest');
    await untilRow('Words of number 9999,');
    await library.select('select:has(option[value="oldest"])', 'newest');
    await untilRow('Words of number 0,');
  });

  it('have no finding by axe, and fit 320 px', async () => {
    expect(await findings(library)).toEqual([]);
    const narrow = await openFavorites(extension, '', { width: 320, height: 640 });
    await untilShown(narrow, '10,000 favorites');
    const overflow = await narrow.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await findings(narrow)).toEqual([]);
    await narrow.close();
  });

  it('come back where they were, after one was read in a narrow window', async () => {
    const narrow = await openFavorites(extension, '', { width: 360, height: 640 });
    await untilShown(narrow, '10,000 favorites');
    await narrow.evaluate(() => scrollTo(0, 50_000));
    const row = await until('a row far down', () =>
      narrow.evaluate(() => {
        const there = document.elementFromPoint(180, 320)?.closest('li[aria-posinset]:has(a)');
        const place = Number(there?.getAttribute('aria-posinset'));
        return place > 300 && `li[aria-posinset="${place}"] a`;
      }),
    );
    const before = await narrow.evaluate(() => scrollY);
    await narrow.$eval(row, (link) => (link as HTMLElement).click());
    await untilShown(narrow, 'Back to all favorites');
    expect(await narrow.evaluate(() => scrollY)).toBe(0);
    await narrow.locator('::-p-text(Back to all favorites)').click();
    await until('the list where it was', async () =>
      narrow.evaluate((top) => Math.abs(scrollY - top) < 2, before),
    );
    await narrow.waitForSelector(`${row}:focus`);
    await narrow.close();
  });
});
