import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, openFavorites, press, seedFavorites } from './favorites-page.ts';
import { findings } from './harness/axe.ts';
import type { BrowserName, Extension, Scheme } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { openDetails } from './open-details.ts';
import { untilShown } from './passage-page.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];
const schemes: Scheme[] = ['light', 'dark'];
const places: [name: string, place: string, shown: string][] = [
  ['the list', '', '5 favorites'],
  ['reading', at('passage:seed-0'), 'Your note'],
  ['the user’s own words', '/new', 'Your own words'],
  ['what was removed', '/removed', 'Recently removed'],
  ['a copy', '/copy', 'Restore'],
];

describe.each(browsers)('favorites in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
    const library = await openFavorites(extension);
    await untilShown(library, 'Nothing saved yet.');
    await seedFavorites(library, 6);
    await library.close();
    const reading = await openFavorites(extension, at('passage:seed-5'));
    await press(reading, 'Remove Psalm 6:6');
    await untilShown(reading, 'Removed: Psalm 6:6');
    expect(await findings(reading)).toEqual([]);
    await reading.close();
  });

  afterAll(async () => {
    expect(await extension.problems()).toEqual([]);
    await extension.close();
  });

  it.each(places)('have no finding by axe, light and dark: %s', async (_name, place, shown) => {
    for (const width of [360, 1280]) {
      const page = await openFavorites(extension, place, { width, height: 800 });
      await untilShown(page, shown);
      await openDetails(page);
      for (const scheme of schemes) {
        await extension.colorScheme(page, scheme);
        expect(await findings(page)).toEqual([]);
      }
      await page.close();
    }
  });

  it.each(places)('fit 320 px, with targets of 44 px: %s', async (_name, place, shown) => {
    const page = await openFavorites(extension, place, { width: 320, height: 640 });
    await untilShown(page, shown);
    await openDetails(page);
    const wrong = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const targets = 'main :is(button, a, summary, input, select, textarea)';
      const small = [...document.querySelectorAll<HTMLElement>(targets)].filter((element) => {
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        return height > 0 && (width < 44 || height < 44);
      });
      return [
        ...small.map((element) => element.outerHTML.slice(0, 120)),
        ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []),
      ];
    });
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('are chosen and removed together by keyboard alone', async () => {
    const page = await openFavorites(extension);
    await untilShown(page, '5 favorites');
    await press(page, 'Select');
    await page.waitForSelector('li[aria-posinset] input');
    await page.focus('li[aria-posinset="1"] input');
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('li[aria-posinset="2"] input:focus');
    await page.keyboard.press(' ');
    await untilShown(page, '2 selected');
    await press(page, 'Remove selected');
    await untilShown(page, '2 favorites were removed.');
    await untilShown(page, '3 favorites');
    await page.waitForSelector('[aria-label^="Undo: keep these"]:focus');
    await page.keyboard.press('Enter');
    await untilShown(page, '5 favorites');
    await page.close();
  });
});
