import type { Page } from 'puppeteer-core';
import { awake } from './harness/awake.ts';
import type { Extension } from './harness/extension.ts';
import { until } from './harness/until.ts';

/** What a person reads on a new tab. */
export type Read = {
  text: string;
  source: string;
  reflection: string;
  favorite: boolean;
};

/** The passage that stands on the page. */
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

/** Turns to a new tab, and waits until its buttons and keys answer. */
export const adopted = awake;

/** A tab as a person opens it, ready to be used. */
export async function openNewTab(extension: Extension): Promise<Page> {
  return adopted(await extension.newTab());
}

/** Waits until what is read from the page fits. */
export function untilRead(page: Page, what: string, fits: (read: Read) => boolean): Promise<Read> {
  return until(what, async () => {
    const read = await readPassage(page);
    return fits(read) && read;
  });
}

/** Waits until the page shows a text, and says which element holds it. */
export function untilShown(page: Page, text: string): Promise<boolean> {
  return until(`"${text}"`, () =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted), text),
  );
}
