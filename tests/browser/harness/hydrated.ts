import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Waits until a page answers to buttons and keys. */
export function untilHydrated(page: Page): Promise<boolean> {
  return until('the page to answer', () =>
    page.evaluate(() => document.querySelector('#app[data-hydrated]') !== null),
  );
}

/** Moves the pointer over a new tab, which makes it hydrate, and waits until it answers. */
export async function hydrated(page: Page): Promise<Page> {
  await page.evaluate(() => void dispatchEvent(new PointerEvent('pointermove')));
  await untilHydrated(page);
  return page;
}
