import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from './favorites-page.ts';
import type { BrowserName, Extension, PageName } from './harness/extension.ts';
import { records } from './harness/gallery-views.ts';
import { openExtension } from './harness/open-extension.ts';
import { seed } from './harness/seed.ts';
import { until } from './harness/until.ts';
import { adopted, readPassage, untilRead } from './passage-page.ts';
import { misleading, readingOrder, type Said } from './reading-order.ts';

/** What is there once the page has read what she saved. */
const views: [page: PageName, hash: string, ready: string][] = [
  ['newtab.html', '', '[data-adopted]'],
  ['newtab.html', 'moment=gallery', '[data-adopted] h2'],
  ['library.html', 'favorites', 'li[aria-posinset] a'],
  ['library.html', `favorites${at('passage:isaiah-66-13')}`, 'textarea'],
  ['library.html', 'favorites/new', 'form textarea'],
  ['library.html', 'favorites/removed', 'h2'],
  ['library.html', 'favorites/copy', 'h2'],
  ['library.html', 'search', 'input'],
  ['library.html', 'reminders', '[role="switch"]'],
  ['library.html', 'settings', '[type="radio"]'],
  ['library.html', 'help', 'h2'],
  ['library.html', 'about', 'h2'],
];

describe('what a screen reader finds, in chromium', () => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser: 'chromium' });
    const first = await extension.open('library.html', 'about');
    await first.waitForSelector('h1');
    await seed(first, records);
    await first.close();
  });

  afterAll(() => extension.close());

  it.each(views)('is named, in levels, and in order: %s#%s', async (name, hash, ready) => {
    const page = await extension.open(name, hash);
    await page.waitForSelector(ready);
    await openAll(page);
    expect(misleading(await readingOrder(page))).toEqual([]);
    await page.close();
  });

  it('is named, in levels, and in order in each tab of the popup', async () => {
    const page = await extension.open('popup.html', '', { width: 384, height: 600 });
    await page.waitForSelector('[role="tab"]');
    for (const key of ['Home', 'ArrowRight', 'ArrowRight'] as const) {
      await page.focus('[role="tab"][aria-selected="true"]');
      await page.keyboard.press(key);
      const cards = await page.$$eval('details', (all) => all.length);
      // One after another: a practice may help with several reasons, and stands with each.
      for (let card = -1; card < cards; card++) {
        await openOnly(page, card);
        expect(misleading(await readingOrder(page))).toEqual([]);
      }
    }
    await page.close();
  });

  it('on a new tab is the passage, where it is from, the reflection, and then what to press', async () => {
    const page = await adopted(await extension.open('newtab.html'));
    const { text, source, reflection } = await readPassage(page);
    const said = await readingOrder(page);
    const parts = ['banner', 'main', text, source.split(' (')[0], reflection, 'Previous passage'];
    const places = parts.map((part) => said.findIndex((one) => is(one, part ?? '')));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await page.close();
  });
});

describe.each<BrowserName>(['chromium', 'firefox'])('what is said by itself in %s', (browser) => {
  it('is one passage at one press, in a place that was there before', async () => {
    const extension = await openExtension({ browser });
    const page = await adopted(await extension.open('newtab.html'));
    const before = await readPassage(page);
    await countSaid(page);
    await page.keyboard.press('ArrowRight');
    await untilRead(page, 'the next passage', ({ text }) => text !== before.text);
    await until('what is said', async () => (await saidSince(page)).length > 0);
    const { text } = await readPassage(page);
    const all = await saidSince(page);
    expect(all).toEqual([expect.stringContaining(text)]);
    expect(await extension.problems()).toEqual([]);
    await extension.close();
  });
});

const is = ({ role, name }: Said, part: string) => role === part || name === part;

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Opens one card, and those that it stands in. */
const openOnly = (page: Page, card: number) =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('details')];
    const one = all[wanted] ?? null;
    for (const details of all) details.open = details.contains(one);
  }, card);

type Counting = { said: string[] };

/** Notes from now on each time that the words of a live region change, or one comes with words in it. */
const countSaid = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const live = '[aria-live], [role="status"], [role="alert"]';
    const words = () =>
      new Map([...document.querySelectorAll(live)].map((region) => [region, region.textContent]));
    let before = words();
    new MutationObserver(() => {
      const now = words();
      for (const [region, text] of now) if (text && text !== before.get(region)) said.push(text);
      before = now;
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
const saidSince = (page: Page) => page.evaluate(() => (globalThis as unknown as Counting).said);
