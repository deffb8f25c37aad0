import type { Card, Passage } from '@/content/types.ts';
import type { Favorite, SavedContent } from '../records.ts';
import { CONTENT_REV, emptyRegister, latest, registerOf } from '../register.ts';

/** What can be saved: something of the content, by its kind and id, with its words of today. */
export type Savable = {
  kind: 'passage' | 'line' | 'practice' | 'reason';
  id: string;
  content: SavedContent;
};

/** Words of which there are none. */
export const NO_CONTENT: SavedContent = {
  title: '',
  text: '',
  reflection: '',
  aside: '',
  edition: '',
  theme: '',
  card: null,
};

/** What a new tab shows, as something to save. A line is all reflection: kept, it is the text. */
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

/** A practice or a reason, in the words in which she sees it, as something to save. */
export function savableCard(kind: 'practice' | 'reason', card: Card): Savable {
  const { id, title, body, safety, steps, tell, leave } = card;
  return {
    kind,
    id,
    content: { ...NO_CONTENT, title, text: body, card: { safety, steps: [...steps], tell, leave } },
  };
}

/** The id under which something is saved. */
export function favoriteIdOf({ kind, id }: Pick<Savable, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/**
 * The favorite for what is saved at `now`.
 * @param before the record with the same id, if there was one: its note is kept
 * @param now milliseconds since 1970
 */
export function save(savable: Savable, before: Favorite | undefined, now: number): Favorite {
  return {
    id: favoriteIdOf(savable),
    kind: savable.kind,
    contentId: savable.id,
    content: registerOf(savable.content, CONTENT_REV, now),
    note: before?.note ?? emptyRegister(),
    inRotation: 0,
    savedAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

/** The words of a favorite that are shown: the newest. */
export function savedContent(favorite: Favorite): SavedContent {
  return latest(favorite.content) ?? NO_CONTENT;
}

/** What a favorite is called in a list: its reference or title, else how it reads. */
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
