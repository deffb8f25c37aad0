/** What comes out of a printer. Only Chromium's driver can say it: paper is laid out as a PDF. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { favorite } from '../support/favorites.ts';
import type { Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { seed } from './harness/seed.ts';
import { until } from './harness/until.ts';
import { openNewTab, untilShown } from './passage-page.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await openExtension({ browser: 'chromium' });
});
afterAll(async () => {
  expect(await extension.problems()).toEqual([]);
  await extension.close();
});

/** The pages of a document as it would be printed. */
async function countSheets(page: Page): Promise<number> {
  const pdf = Buffer.from(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What a page shows on paper: its words, and its colors. */
const onPaper = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.checkVisibility() && one.getBoundingClientRect().width > 1,
    );
    const texts = shown.filter((one) => [...one.childNodes].some((n) => n.nodeType === 3));
    return {
      words: texts.map(({ innerText }) => innerText.trim()).filter((text) => text !== ''),
      inks: [...new Set(texts.map((one) => getComputedStyle(one).color))],
      pictures: shown.filter((one) => one.matches('svg, button, a, input')).length,
      papers: [document.documentElement, ...shown]
        .map((one) => getComputedStyle(one).backgroundColor)
        .filter((color) => color !== 'rgba(0, 0, 0, 0)'),
    };
  });

describe('a printed new tab', () => {
  it.each(['light', 'dark', 'night'])(
    'has dark words on white paper, and nothing else, in the %s theme',
    async (theme) => {
      const tab = await openNewTab(extension);
      await tab.evaluate((chosen) => {
        const { dataset } = document.documentElement;
        Object.assign(dataset, { theme: chosen, welcome: '', links: '', webSearch: '' });
      }, theme);
      const passage = await tab.$eval('[data-passage-id]', (one) => (one as HTMLElement).innerText);
      await tab.emulateMediaType('print');
      const { words, inks, pictures, papers } = await onPaper(tab);
      const flat = (text: string) => text.replace(/\s+/g, '');
      expect(words.every((part) => flat(passage).includes(flat(part)))).toBe(true);
      expect(words.length).toBeGreaterThan(1);
      expect(inks).toEqual(['oklch(0.27 0.035 45)']);
      expect({ pictures, papers }).toEqual({ pictures: 0, papers: [] });
      expect(await countSheets(tab)).toBe(1);
      await tab.close();
    },
  );
});

describe('a printed view of the library', () => {
  it('has dark words on white paper at night too, without the navigation', async () => {
    const page = await extension.open('library.html', 'help');
    await page.waitForSelector('select');
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'night';
    });
    await page.emulateMediaType('print');
    const seen = await page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.documentElement);
      const heading = document.querySelector('h1');
      return {
        backgroundColor,
        ink: heading && getComputedStyle(heading).color,
        hasNavigation: document.querySelector('nav')?.checkVisibility(),
      };
    });
    expect(seen).toEqual({
      backgroundColor: 'rgba(0, 0, 0, 0)',
      ink: 'oklch(0.27 0.035 45)',
      hasNavigation: false,
    });
    await page.close();
  });
});

describe('the favorites on paper', () => {
  it('leave no page with only the title, however long the first one is', async () => {
    const page = await extension.open('library.html', 'favorites');
    await untilShown(page, 'Nothing saved yet.');
    const text = 'He gently leads those that are with young. '.repeat(60);
    await seed(page, { favorites: [favorite({ kind: 'own', content: { text } })] });
    await page.close();
    const print = await extension.open('library.html', 'print');
    await untilShown(print, '1 favorite is ready to print');
    const whole = await countSheets(print);
    await print.evaluate(() => document.querySelector('main header')?.remove());
    expect(whole).toBe(await countSheets(print));
    await print.close();
  });

  it('have a bar that does not follow at 400 % zoom', async () => {
    const page = await extension.open('library.html', 'print', { width: 320, height: 256 });
    const bar = await until('the bar', () => page.$('header'));
    expect(await bar.evaluate((one) => getComputedStyle(one).position)).toBe('static');
    await page.close();
  });
});
