import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Turns to a new tab, as a pointer does that moves over it, and waits until it answers. */
export async function awake(page: Page): Promise<Page> {
  await until('the page to answer', () =>
    page.evaluate(() => {
      dispatchEvent(new PointerEvent('pointermove'));
      return document.querySelector('#app[data-adopted]') !== null;
    }),
  );
  return page;
}
