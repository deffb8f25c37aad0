/** Favorites as a text to read anywhere, in Markdown. */
import { savedContent } from '@/domain/favorites/favorite.ts';
import { notes } from '@/domain/favorites/note.ts';
import type { FavoriteKind } from '../kinds.ts';
import type { Favorite, SavedContent } from '../records.ts';
import { asWritten, inline, quoted } from './markdown-text.ts';

/** The words around hers, in her language. */
export type MarkdownWords = {
  /** Of the whole text. */
  title: string;
  kinds: { readonly [K in FavoriteKind]: string };
  reflection: string;
  note: string;
  /** Above a note that was written elsewhere at the same time. */
  otherNote: string;
  /** @param at milliseconds since 1970 */
  savedOn: (at: number) => string;
};

/** The text, in parts that follow one another. Removed favorites are left out, the others stay in their order. */
export async function* toMarkdown(
  favorites: AsyncIterable<readonly Favorite[]> | Iterable<readonly Favorite[]>,
  words: MarkdownWords,
): AsyncGenerator<string, void, undefined> {
  yield `# ${inline(words.title)}\n`;
  for await (const batch of favorites) {
    const there = batch.filter(({ deletedAt }) => deletedAt === null);
    yield there.map((favorite) => `\n${ofFavorite(favorite, words)}`).join('');
  }
}

function ofFavorite(favorite: Favorite, words: MarkdownWords): string {
  const { kind } = favorite;
  const kept = savedContent(favorite);
  const { newest, others } = notes(favorite);
  const blocks = [
    `## ${inline(kept.title || words.kinds[kind])}`,
    ...(kind === 'passage' ? scripture(kept) : [asWritten(kept.text)]),
    ...titled(words.reflection, kept.reflection),
    asWritten(kept.aside),
    ...card(kept),
    ...titled(words.note, newest?.value ?? ''),
    ...others.flatMap(({ value }) => titled(words.otherNote, value)),
    `_${inline(words.savedOn(favorite.savedAt))}_`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A block quote, with the place and the edition below it. */
function scripture({ text, title, edition }: SavedContent): string[] {
  const source = [title, edition && `(${edition})`].filter(Boolean).join(' ');
  return [quoted([asWritten(text), inline(source)].filter(Boolean).join('\n\n'))];
}

/** The whole card: its text never stands without its safety line. */
function card({ card: kept }: SavedContent): string[] {
  if (!kept) return [];
  const steps = kept.steps.map((step, index) => `${index + 1}. ${inline(step)}`).join('\n');
  return [
    kept.safety && `**${inline(kept.safety)}**`,
    steps,
    asWritten(kept.tell),
    asWritten(kept.leave),
  ];
}

function titled(title: string, text: string): string[] {
  return text === '' ? [] : [`### ${inline(title)}`, asWritten(text)];
}
