/** Favorites as a text to read in any program, in Markdown. */
import { savedContent } from '@/domain/favorites/favorite.ts';
import { notes } from '@/domain/favorites/note.ts';
import type { FavoriteKind } from '../kinds.ts';
import type { Favorite, SavedContent } from '../records.ts';
import { asWritten, inline, quoted } from './markdown-text.ts';

/** The words around those of the favorites, in the language of the page. */
export type MarkdownWords = {
  /** The title of the whole text. */
  title: string;
  kinds: { readonly [K in FavoriteKind]: string };
  reflection: string;
  note: string;
  /** The heading of a note that was written elsewhere at the same time. */
  otherNote: string;
  /** @param at milliseconds since 1970 */
  savedOn: (at: number) => string;
};

/** The text of all favorites that are not removed, in their order. */
export function toMarkdown(favorites: readonly Favorite[], words: MarkdownWords): string {
  const saved = favorites.filter(({ deletedAt }) => deletedAt === null);
  const parts = saved.map((favorite) => `\n${ofFavorite(favorite, words)}`);
  return `# ${inline(words.title)}\n${parts.join('')}`;
}

function ofFavorite(favorite: Favorite, words: MarkdownWords): string {
  const { kind } = favorite;
  const content = savedContent(favorite);
  const { newest, others } = notes(favorite);
  const blocks = [
    `## ${inline(content.title || words.kinds[kind])}`,
    ...(kind === 'passage' ? scripture(content) : [asWritten(content.text)]),
    ...titled(words.reflection, content.reflection),
    asWritten(content.aside),
    ...card(content),
    ...titled(words.note, newest?.value ?? ''),
    ...others.flatMap(({ value }) => titled(words.otherNote, value)),
    `_${inline(words.savedOn(favorite.savedAt))}_`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A block quote, with the reference and the edition below it. */
function scripture({ text, title, edition }: SavedContent): string[] {
  const source = [title, edition && `(${edition})`].filter(Boolean).join(' ');
  return [quoted([asWritten(text), inline(source)].filter(Boolean).join('\n\n'))];
}

/** The whole card: its text is never shown without its safety line. */
function card({ card }: SavedContent): string[] {
  if (!card) return [];
  const steps = card.steps.map((step, index) => `${index + 1}. ${inline(step)}`).join('\n');
  return [
    card.safety && `**${inline(card.safety)}**`,
    steps,
    asWritten(card.tell),
    asWritten(card.leave),
  ];
}

function titled(title: string, text: string): string[] {
  return text === '' ? [] : [`### ${inline(title)}`, asWritten(text)];
}
