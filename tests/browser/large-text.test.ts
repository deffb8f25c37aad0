import { expect, it } from 'vitest';
import { openFavorites, seedFavorites } from './favorites-page.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openDetails } from './open-details.ts';
import { openWhole } from './popup-page.ts';
import { saveAppearance } from './save-appearance.ts';

it('rows of favorites keep apart in firefox, whatever the smallest text is that it allows', async () => {
  const extension = await openExtension({
    browser: 'firefox',
    prefs: { 'font.minimum-size.x-western': 32 },
  });
  const page = await openFavorites(extension);
  await seedFavorites(page, 30);
  await extension.reload(page);
  const overlaps = await until('the rows', () =>
    page.evaluate(() => {
      const rows = [...document.querySelectorAll('li[aria-posinset]')];
      if (rows.length < 5) return undefined;
      return rows.filter((row) => {
        const { bottom } = row.getBoundingClientRect();
        return [...row.querySelectorAll('span')].some(
          (text) => text.getBoundingClientRect().bottom > bottom + 1,
        );
      }).length;
    }),
  );
  expect(overlaps).toBe(0);
  await extension.close();
});

it('the popup needs no sideways scrolling at 240 px with the largest text', async () => {
  const extension = await openExtension({ browser: 'chromium' });
  await saveAppearance(extension, { textSize: 'larger' });
  const page = await openWhole(extension, 'popup.html', '', { width: 240, height: 600 });
  const tabs = await page.$$('[role="tab"]');
  for (const [at] of tabs.entries()) {
    await page.evaluate((index) => {
      document.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.click();
    }, at);
    await openDetails(page, 99);
    const wide = await page.evaluate(() => {
      const { documentElement: root } = document;
      // Without the room of a scroll bar, which a driver's window does not have.
      const limit = document.body.getBoundingClientRect().right;
      if (root.scrollWidth <= limit) return [];
      return [...document.body.querySelectorAll('*')]
        .filter((element) => element.scrollWidth > limit)
        .map((element) =>
          `${element.tagName}.${element.className} ${element.textContent}`.slice(0, 90),
        );
    }, at);
    expect(wide).toEqual([]);
  }
  await extension.close();
});
