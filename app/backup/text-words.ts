import type { PageLanguage } from '@/components/language.ts';
import type { MarkdownWords } from '@/domain/backup/markdown.ts';

/** The words of a text of favorites as plain data: a worker is handed them. */
export type TextWords = Omit<MarkdownWords, 'savedOn'> & {
  /** `{date}` where the date goes. */
  savedOn: string;
  /** Of the dates. */
  locale: string;
};

/** The words in the language of a page. */
export function textWords({ messages, locale }: PageLanguage): TextWords {
  const { favorites, backup } = messages;
  return {
    title: backup.paper.title,
    kinds: favorites.kinds,
    reflection: backup.paper.reflection,
    note: backup.paper.note,
    otherNote: backup.paper.otherNote,
    savedOn: favorites.savedOn('{date}'),
    locale,
  };
}

/** The same as the text is made with them. */
export function markdownWords({ savedOn, locale, ...words }: TextWords): MarkdownWords {
  const date = (at: number) => new Date(at).toLocaleDateString(locale, { dateStyle: 'long' });
  return { ...words, savedOn: (at) => savedOn.replace('{date}', () => date(at)) };
}
