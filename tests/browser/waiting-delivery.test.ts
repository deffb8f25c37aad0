import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Extension } from './harness/extension.ts';
import { records } from './harness/gallery-views.ts';
import { hydrated } from './harness/hydrated.ts';
import { openExtension } from './harness/open-extension.ts';
import { seed } from './harness/seed.ts';
import { saveAppearance } from './save-appearance.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];
/** In low windows it might cover something, in high ones it might move the centered passage. */
const sizes = [
  [320, 640],
  [360, 1200],
  [700, 1200],
  [900, 800],
  [1280, 1200],
] as const;

describe.each(browsers)('a reminder that waits for a new tab in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
    const page = await extension.open('library.html', 'about');
    await page.evaluate(() => localStorage.setItem('gently-led:welcome', 'done'));
    await page.close();
  });

  afterAll(() => extension.close());

  it.each([
    ['by day, in the largest text', { theme: 'light', textSize: 'larger' }],
    ['at night', { theme: 'night' }],
  ])('moves and covers nothing when it appears %s', async (_when, appearance) => {
    await saveAppearance(extension, appearance);
    for (const [width, height] of sizes) {
      const page = await extension.open('newtab.html', '', { width, height });
      const [delivery] = records.deliveries ?? [];
      const put = (state: string) =>
        seed(page, { deliveries: [{ ...delivery, state, dueAt: Date.now() }] });
      const places = () =>
        page.evaluate(() => {
          const placeOf = (selector: string) => {
            const box = document.querySelector(selector)?.getBoundingClientRect();
            return box && { top: box.top + scrollY, bottom: box.bottom + scrollY };
          };
          return {
            words: placeOf('[data-passage-id]'),
            buttons: placeOf('[data-slot="favorite"]'),
            waiting: placeOf('[role="status"] > aside > *'),
          };
        });
      await hydrated(page);
      const before = await places();
      expect(before.waiting).toBeUndefined();
      await put('waiting');
      await extension.reload(page);
      await hydrated(page);
      await page.waitForSelector('[role="status"] > aside a');
      const after = await places();
      const where = `${width} px`;
      expect(after.words?.top, where).toBeCloseTo(before.words?.top ?? -1, 0);
      expect(after.buttons?.top, where).toBeCloseTo(before.buttons?.top ?? -1, 0);
      expect(after.waiting?.top, where).toBeGreaterThanOrEqual(after.buttons?.bottom ?? 0);
      await put('done');
      await page.close();
    }
  });
});
