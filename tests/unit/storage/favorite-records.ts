import type { Savable } from '@/domain/favorites/favorite.ts';
import { NO_CONTENT } from '@/domain/favorites/favorite.ts';
import { newOwnPassage } from '@/domain/favorites/own-passage.ts';
import type { Favorite } from '@/domain/records.ts';
import { registerOf } from '@/domain/register.ts';

export const DAY = 86_400_000;

/** A passage as something to save. Its record's id is "passage:" and `id`. */
export const savable = (id: string): Savable => ({
  kind: 'passage',
  id,
  content: { ...NO_CONTENT, title: id, text: `The text of ${id}` },
});

/** An own passage, with a note if one is given. */
export function ownFavorite(id: string, change: Partial<Favorite> = {}, note = ''): Favorite {
  const content = { title: id, text: `The own text of ${id}`, reflection: '', theme: '' };
  const favorite = newOwnPassage(content, id, `words-${id}`, 0, 1);
  return { ...favorite, ...(note && { note: registerOf(note, `note-${id}`, 1) }), ...change };
}
