import type { Card, Passage } from '@/content/types.ts';
import type { CardKind, ContentKind } from '../kinds.ts';
import type { Favorite, SavedContent } from '../records.ts';
import { CONTENT_REV, emptyRegister, latest, registerOf } from '../register.ts';
import { nextStamp } from '../timestamp.ts';

/** A piece of content that can be saved, with its text of today. */
export type Savable = {
  kind: ContentKind;
  id: string;
  content: SavedContent;
};

export const NO_CONTENT: SavedContent = {
  title: '',
  text: '',
  reflection: '',
  aside: '',
  edition: '',
  theme: '',
  card: null,
};

/** A passage or a line as something to save. The reflection of a line is saved as its text. */
export function savablePassage(
  passage: Pick<Passage, 'id' | 'reference' | 'edition' | 'text' | 'reflection' | 'aside'> & {
    theme?: string;
  },
): Savable {
  const { reference, text, reflection, aside, edition, theme = '' } = passage;
  return {
    kind: reference === '' ? 'line' : 'passage',
    id: passage.id,
    content: {
      ...NO_CONTENT,
      title: reference,
      text: text || reflection,
      reflection: text && reflection,
      aside,
      edition,
      theme,
    },
  };
}

/** A card as something to save, with the text as the user sees it. */
export function savableCard(kind: CardKind, card: Card): Savable {
  const { id, title, body, safety, steps, tell, leave } = card;
  return {
    kind,
    id,
    content: { ...NO_CONTENT, title, text: body, card: { safety, steps: [...steps], tell, leave } },
  };
}

/** The id of the favorite of a piece of content. */
export function favoriteIdOf({ kind, id }: Pick<Savable, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/**
 * A new favorite.
 * @param before the record with the same id, if there was one: its note is kept
 * @param now milliseconds since 1970
 */
export function save(savable: Savable, before: Favorite | undefined, now: number): Favorite {
  const updatedAt = nextStamp(now, before?.updatedAt);
  return {
    id: favoriteIdOf(savable),
    kind: savable.kind,
    contentId: savable.id,
    content: registerOf(savable.content, CONTENT_REV, updatedAt),
    note: before?.note ?? emptyRegister(),
    inRotation: 0,
    savedAt: now,
    updatedAt,
    deletedAt: null,
  };
}

/** The content of a favorite that is shown: the newest version. */
export function savedContent(favorite: Favorite): SavedContent {
  return latest(favorite.content) ?? NO_CONTENT;
}

/** What a favorite is called in a list: its reference or title, else its text. */
export function nameOf(favorite: Favorite): string {
  const { title, text } = savedContent(favorite);
  return title || text;
}

/** Favorites that are not removed, newest first. */
export function newestFirst(favorites: readonly Favorite[]): Favorite[] {
  return favorites
    .filter((favorite) => favorite.deletedAt === null)
    .sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
}
