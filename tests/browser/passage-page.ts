import type { Page } from 'puppeteer-core';
import type { Extension } from './harness/extension.ts';
import { hydrated } from './harness/hydrated.ts';
import { until } from './harness/until.ts';

/** The content of a new tab. */
export type Read = {
  text: string;
  source: string;
  reflection: string;
  favorite: boolean;
};

/** Reads the passage that the page shows. */
export function readPassage(page: Page): Promise<Read> {
  return page.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
    const heart = document.querySelector('[aria-label="Favorite"]');
    return {
      text: text('figure > blockquote'),
      source: text('figure > figcaption'),
      reflection: text('[data-part="reflection"]'),
      favorite: heart?.getAttribute('aria-pressed') === 'true',
    };
  });
}

/** Opens a tab as a user does, and waits until it answers. */
export async function openNewTab(extension: Extension): Promise<Page> {
  return hydrated(await extension.newTab());
}

/** Waits until the page shows a passage that fits, and returns it. */
export function untilRead(page: Page, what: string, fits: (read: Read) => boolean): Promise<Read> {
  return until(what, async () => {
    const read = await readPassage(page);
    return fits(read) && read;
  });
}

/** Waits until the page shows a text. */
export function untilShown(page: Page, text: string): Promise<boolean> {
  return until(`"${text}"`, () =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted), text),
  );
}
