/** What is rendered at build time. */
import { loaders } from 'virtual:content';
import { languages } from 'virtual:content/languages';
import { arrowsIn, type PageLanguage } from '@/components/language.ts';
import type { Language } from '@/content/languages.ts';
import { newTab } from './new-tab.tsx';
import { popup, practiceParts } from './popup.tsx';

export type RenderedParts = {
  /** By the marks that stand in the pages. */
  html: ReadonlyMap<string, string>;
  /** What the first script of a page says, by page and language. */
  words: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
};

export async function renderedParts(): Promise<RenderedParts> {
  const all = await Promise.all(languages.map(pageLanguage));
  const [first] = all as [PageLanguage];
  const cards = await loadersOf(first.code).cards();
  const pages = { newTab: newTab(first), popup: popup(first) };
  const inAll = (words: (language: PageLanguage) => unknown) =>
    Object.fromEntries(all.map((language) => [language.code, words(language)]));
  return {
    html: new Map([
      ['new tab', pages.newTab.html],
      ['popup', pages.popup.html],
      // In one language: a popup in another waits for its app.
      ['practices', practiceParts(first, cards)],
    ]),
    words: new Map([
      ['new-tab', inAll(pages.newTab.words)],
      ['popup', inAll(pages.popup.words)],
    ]),
  };
}

async function pageLanguage({ code, direction }: Language): Promise<PageLanguage> {
  const { newTabMessages } = await loadersOf(code).newTabMessages();
  const { otherMessages } = await loadersOf(code).otherMessages();
  const messages = { ...newTabMessages, ...otherMessages };
  return { code, locale: code, arrows: arrowsIn(direction), messages };
}

function loadersOf(code: string) {
  const found = loaders[code];
  if (!found) throw new Error(`There is no content in "${code}".`);
  return found;
}
