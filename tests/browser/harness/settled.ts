import type { Page } from 'puppeteer-core';

/**
 * Brings a page to rest: its fonts are there, and every animation that ends has
 * ended. Otherwise a picture or a contrast is taken in the middle of a transition.
 * (To wait for the animations' own `finished` can hang in Firefox.)
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
