import type { Page } from 'puppeteer-core';
import type { Extension, PageName, Size } from './harness/extension.ts';
import { untilHydrated } from './harness/hydrated.ts';
import { until } from './harness/until.ts';

/** Waits until the popup answers, which it does by itself, and has all its cards. */
export async function whole(popup: Page): Promise<Page> {
  await untilHydrated(popup);
  await until('the whole popup', () =>
    popup.evaluate(() => {
      const panels = [...document.querySelectorAll('main:not([hidden]) [role="tabpanel"]')];
      // The last one is for favorites, which come later.
      const ofCards = panels.slice(0, -1);
      return ofCards.length > 0 && ofCards.every(({ childElementCount }) => childElementCount > 0);
    }),
  );
  return popup;
}

/** Opens the popup and waits until it answers. */
export async function openPopup(extension: Extension, size?: Size): Promise<Page> {
  return whole(await extension.open('popup.html', '', size));
}

/** Opens any page, and waits for everything that the popup adds after its first paint. */
export async function openWhole(
  extension: Extension,
  name: PageName,
  hash: string,
  size?: Size,
): Promise<Page> {
  const page = await extension.open(name, hash, size);
  await page.waitForSelector('h1');
  return name === 'popup.html' ? whole(page) : page;
}
