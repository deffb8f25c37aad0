import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from './favorites-page.ts';
import type { Extension, PageName } from './harness/extension.ts';
import { records } from './harness/gallery-views.ts';
import { hydrated } from './harness/hydrated.ts';
import { openExtension } from './harness/open-extension.ts';
import { seed } from './harness/seed.ts';
import { openDetails } from './open-details.ts';
import { readPassage } from './passage-page.ts';
import { openPopup } from './popup-page.ts';
import { misleading, readingOrder, type Said } from './reading-order.ts';

/** The views, with what each shows once the records are read. */
const views: [page: PageName, hash: string, ready: string][] = [
  ['newtab.html', '', '[data-hydrated]'],
  ['newtab.html', 'delivery/gallery', '[data-hydrated] h2'],
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
    await openDetails(page);
    expect(misleading(await readingOrder(page))).toEqual([]);
    await page.close();
  });

  it('is named, in levels, and in order in each tab of the popup', async () => {
    const page = await openPopup(extension, { width: 384, height: 600 });
    for (const key of ['Home', 'ArrowRight', 'ArrowRight'] as const) {
      await page.focus('[role="tab"][aria-selected="true"]');
      await page.keyboard.press(key);
      await openDetails(page, 3);
      expect(misleading(await readingOrder(page))).toEqual([]);
    }
    await page.close();
  });

  it('begins on a new tab with the passage, its reference, the reflection and then the controls', async () => {
    const page = await hydrated(await extension.open('newtab.html'));
    const { text, source, reflection } = await readPassage(page);
    const said = await readingOrder(page);
    // The Name of God is an element of its own.
    const [beginning = ''] = text.split('LORD');
    const parts = [
      'banner',
      'main',
      beginning.trim(),
      source.split(' (')[0],
      reflection,
      'Previous passage',
    ];
    const places = parts.map((part) => said.findIndex((one) => is(one, part ?? '')));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await page.close();
  });
});

const is = ({ role, name }: Said, part: string) => role === part || name === part;
