/** Uses a page with the keyboard alone, and checks that whatever has the focus is visible. */
import type { KeyInput, Page } from 'puppeteer-core';
import type { Extension } from './harness/extension.ts';
import { inFirefox } from './harness/firefox-chrome.ts';
import { until } from './harness/until.ts';

/** More than any of our pages has. */
const MAX_TAB_STOPS = 150;

export type Focused = {
  /** The accessible name; "" if there is none, or nothing has the focus. */
  name: string;
  tag: string;
  /** Why it cannot be seen, or "". */
  hidden: string;
};

/** The element that has the focus now. */
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

    // WCAG 2.4.11: it is inside the window, and nothing covers it. Firefox leaves what is partly in sight
    // where it is.
    const target = (element.matches('label > input') ? element.parentElement : element) ?? element;
    const box = target.getBoundingClientRect();
    const { top, bottom } = box;
    const [from, to] = [Math.max(0, top), Math.min(innerHeight, bottom)];
    const isOut = to - from < Math.min(bottom - top, innerHeight) / 2;
    // The middle of a link on two lines may be empty, so its first line counts.
    const line = element.matches('a') ? (element.getClientRects()[0] ?? box) : box;
    const x = (line.left + line.right) / 2;
    const y = line === box ? (from + to) / 2 : (line.top + line.bottom) / 2;
    const above = document.elementFromPoint(x, y);
    const isFree = above !== null && (target.contains(above) || above.contains(target));
    // For screen readers only, such as a visually hidden heading.
    const isForScreenReaders = box.width <= 1;
    const hidden = isForScreenReaders
      ? ''
      : isOut
        ? 'outside of the window'
        : isFree
          ? ''
          : `below ${above?.outerHTML}`;
    return { name, tag: element.localName, hidden: hidden.slice(0, 120) };
  });
}

/** Waits until an element with this name has the focus and is visible. Pages may scroll to it slowly. */
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
 * Presses Tab until an element with this name has the focus. Whatever Tab passes must be visible, too.
 *
 * @param name the whole accessible name, or a pattern for it
 * @throws Error with the names passed if there is no such element, or something passed is not visible
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  let ends = 0;
  for (let stop = 0; stop < MAX_TAB_STOPS && ends < 2; stop++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.hidden) await untilFocused(page, now.name);
    if (isNamed(now, name)) return;
    passed.push(now.name.slice(0, 60) || `(${now.tag || 'the page'})`);
    if (now.tag === '') ends++;
  }
  throw new Error(`Tab does not lead to ${name}. It passed: ${passed.join(' | ')}`);
}

/** Moves the keyboard focus back to the page from Firefox's own window. */
export async function giveKeysTo({ browser, puppeteer }: Extension): Promise<void> {
  if (browser === 'firefox') await inFirefox(puppeteer, 'gBrowser.selectedBrowser.focus(), null');
}

/** Moves to the element with this name by Tab, and presses it. */
export async function pressNamed(
  page: Page,
  name: string | RegExp,
  key: KeyInput = 'Enter',
): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** Types letter by letter into the focused element. */
export async function typeWords(page: Page, words: string): Promise<void> {
  for (const letter of words) await page.keyboard.press(letter as KeyInput);
}

const isNamed = ({ name }: Focused, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);
