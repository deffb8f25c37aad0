/** What is rendered at build time. */
import { loaders } from 'virtual:content';
import { languages } from 'virtual:content/languages';
import type { Messages } from '@/content/types.ts';
import { newTab } from './new-tab.tsx';
import { popup, practiceParts } from './popup.tsx';

export type RenderedParts = {
  /** By the marks that stand in the pages. */
  html: ReadonlyMap<string, string>;
  /** The words of a page that its first script writes, by page and language. */
  words: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
};

export async function renderedParts(): Promise<RenderedParts> {
  const all = await Promise.all(
    languages.map(async (language) => ({ language, messages: await messagesOf(language.code) })),
  );
  const [{ language, messages }] = all as [(typeof all)[number]];
  const { code, direction } = language;
  const cards = await loaders[code]?.cards();
  if (!cards) throw new Error(`There are no cards in "${code}".`);
  const pages = { 'new tab': newTab(messages), popup: popup(messages) };
  const inAll = <T>(words: (messages: Messages) => T) =>
    Object.fromEntries(all.map((one) => [one.language.code, words(one.messages)]));
  return {
    html: new Map([
      ['new tab', pages['new tab'].html],
      ['popup', pages.popup.html],
      // In the language of most; a popup in another one waits for its app.
      ['practices', practiceParts({ code, direction, locale: code, messages }, cards)],
    ]),
    words: new Map<string, Readonly<Record<string, unknown>>>([
      ['new-tab', inAll(pages['new tab'].words)],
      ['popup', inAll(pages.popup.words)],
    ]),
  };
}

async function messagesOf(code: string): Promise<Messages> {
  const found = await loaders[code]?.messages();
  if (!found) throw new Error(`There are no messages in "${code}".`);
  return found.messages;
}
