/** A page as it is used with a keyboard alone: where Tab leads, and whether that can be seen. */
import type { KeyInput, Page } from 'puppeteer-core';
import type { Extension } from './harness/extension.ts';
import { inFirefox } from './harness/firefox-chrome.ts';
import { until } from './harness/until.ts';

/** More presses of Tab than any page of ours has stops. */
const MOST_STOPS = 150;

export type Focused = {
  /** As a screen reader would call it; "" for nothing, or where nothing has the focus. */
  name: string;
  tag: string;
  /** Why a person could not see it, or "". */
  hidden: string;
};

/** What has the focus now. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', tag: '', hidden: '' };
    const words = (part: Element | null | undefined) =>
      (part as HTMLElement | null)?.innerText?.replace(/\s+/g, ' ').trim() ?? '';
    const labels = (element as HTMLInputElement).labels;
    const by = element.getAttribute('aria-labelledby');
    const name =
      element.ariaLabel ||
      (by ? words(document.getElementById(by)) : '') ||
      (labels?.length ? words(labels[0]) : '') ||
      words(element);

    // WCAG 2.4.11: it is in the window, and nothing lies above it.
    const target = (element.matches('label > input') ? element.parentElement : element) ?? element;
    const box = target.getBoundingClientRect();
    const { top, bottom } = box;
    const [from, to] = [Math.max(0, top), Math.min(innerHeight, bottom)];
    const fits = bottom - top <= innerHeight;
    const isOut = fits ? top < -1 || bottom > innerHeight + 1 : to <= from;
    // A link over two lines has nothing of it in the middle.
    const line = element.matches('a') ? (element.getClientRects()[0] ?? box) : box;
    const x = (line.left + line.right) / 2;
    const y = line === box ? (from + to) / 2 : (line.top + line.bottom) / 2;
    const above = document.elementFromPoint(x, y);
    const isFree = above !== null && (target.contains(above) || above.contains(target));
    // Said to screen readers only, such as a heading that nobody needs to see.
    const isSaid = box.width <= 1;
    const hidden = isSaid
      ? ''
      : isOut
        ? 'outside of the window'
        : isFree
          ? ''
          : `below ${above?.outerHTML}`;
    return { name, tag: element.localName, hidden: hidden.slice(0, 120) };
  });
}

/** Waits until the focus is at what has this name, seen by everyone. Pages may scroll to it slowly. */
export async function untilFocused(page: Page, name: string | RegExp): Promise<Focused> {
  let last: Focused | undefined;
  return until(`the focus on ${name}`, async () => {
    last = await focused(page);
    return isNamed(last, name) && last.hidden === '' && last;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it is on ${JSON.stringify(last)}`);
  });
}

/**
 * Presses Tab until the focus is at what has this name. Whatever it passes must be seen, too.
 *
 * @param name all of the accessible name, or what it matches
 * @throws Error naming what was passed when the end of the page came first, or something was hidden
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  let ends = 0;
  for (let stop = 0; stop < MOST_STOPS && ends < 2; stop++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.hidden) await untilFocused(page, now.name);
    if (isNamed(now, name)) return;
    passed.push(now.name.slice(0, 60) || `(${now.tag || 'the page'})`);
    if (now.tag === '') ends++;
  }
  throw new Error(`Tab does not lead to ${name}. It passed: ${passed.join(' | ')}`);
}

/** Gives the keys to the page again, where a window of the browser itself has taken them. */
export async function giveKeysTo({ browser, puppeteer }: Extension): Promise<void> {
  if (browser === 'firefox') await inFirefox(puppeteer, 'gBrowser.selectedBrowser.focus(), null');
}

/** Leads to what has this name and presses it. */
export async function pressNamed(
  page: Page,
  name: string | RegExp,
  key: KeyInput = 'Enter',
): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** Types letter by letter into what has the focus. */
export async function typeWords(page: Page, words: string): Promise<void> {
  for (const letter of words) await page.keyboard.press(letter as KeyInput);
}

const isNamed = ({ name }: Focused, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);
