import type { Page } from 'puppeteer-core';

/**
 * Waits for the fonts of a page, and finishes every animation that has an end, so that no picture is taken
 * in the middle of one. (Waiting for `finished` of the animations can hang in Firefox.)
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) continue;
      animation.finish();
    }
  });
}
