/** What a page shows, held against the rules that every language needs. They run in the page. */
import type { Page } from 'puppeteer-core';

/** Elements whose words are of no language of ours: Scripture, with its place and edition. */
const SCRIPTURE = 'blockquote, figcaption, .divine-name';

/**
 * Texts, accessible names, titles and placeholders that hold a plain Latin letter. In the languages of
 * the test build that is what did not come through the messages.
 * @param known names that are the same in all languages, such as those of organizations
 */
export function plainTexts(page: Page, known: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (scripture, names) => {
      const found = new Set<string>();
      const look = (text: string | null, where: string) => {
        let rest = text ?? '';
        for (const name of names) rest = rest.replaceAll(name, '');
        if (/[A-Za-z]/.test(rest)) found.add(`${where}: ${text?.trim()}`);
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const isShown = parent?.closest('select') ?? parent?.checkVisibility();
        if (!parent || !isShown || parent.closest(`${scripture}, script, template`)) continue;
        look(node.textContent, parent.tagName);
      }
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
        for (const element of document.querySelectorAll(`[${name}]`))
          look(element.getAttribute(name), name);
      }
      look(document.title, 'title of the page');
      return [...found];
    },
    SCRIPTURE,
    known,
  );
}

/** Rows that show only how a favorite begins: all of it is one press away. */
const PREVIEWS = '[class*="FavoriteRow"], [class*="FavoriteRow"] *';

/** Elements whose text does not fit into them, and what the page hides at its side. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate((previews) => {
    const found: string[] = [];
    const { documentElement: root } = document;
    if (root.scrollWidth > root.clientWidth) {
      found.push(`the page: ${root.scrollWidth} px in ${root.clientWidth}`);
    }
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      // Inline elements have no width of their own.
      if (clientWidth === 0 || !element.checkVisibility() || !element.textContent) continue;
      if (element.matches(`.visually-hidden, textarea, select, ${previews}`)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isScrolled = overflowX === 'auto' || overflowX === 'scroll';
      const isCut = overflowY === 'hidden' || overflowY === 'clip';
      if (scrollWidth > clientWidth + 1 && !isScrolled) {
        found.push(`${element.className || element.tagName}: ${scrollWidth} px in ${clientWidth}`);
      }
      if (isCut && scrollHeight > clientHeight + 1) {
        found.push(`${element.className}: ${scrollHeight} px high in ${clientHeight}`);
      }
    }
    return found;
  }, PREVIEWS);
}
