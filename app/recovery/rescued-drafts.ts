import { cleanText } from '@/domain/favorites/clean-text.ts';
import { NO_CONTENT } from '@/domain/favorites/favorite.ts';
import type { Favorite } from '@/domain/records.ts';
import { emptyRegister, mergeRegisters, writeRegister } from '@/domain/register.ts';
import type { NoteDraft, OwnPassageDraft } from '../favorites/favorite-drafts.ts';

/**
 * What was begun and not saved, as records for a rescue file. They are merged with the others of their id
 * when the file is imported. What was removed stays removed.
 * @param favorites as they could be read
 * @param now milliseconds since 1970
 */
export function rescuedDrafts(
  favorites: readonly unknown[],
  notes: readonly NoteDraft[],
  passages: readonly OwnPassageDraft[],
  now: number,
): Favorite[] {
  const read = new Map((favorites as Partial<Favorite>[]).map((one) => [one.id, one]));
  const record = (favorite: Favorite): Favorite => {
    const { savedAt = favorite.savedAt, deletedAt, updatedAt = now } = read.get(favorite.id) ?? {};
    const isRemoved = typeof deletedAt === 'number';
    return { ...favorite, savedAt, ...(isRemoved ? { deletedAt, updatedAt } : { updatedAt: now }) };
  };
  return [
    ...notes.map(({ favorite, text, seen, rev }) => {
      const note = writeRegister(favorite.note, cleanText(text), seen, rev, now);
      return record({ ...favorite, deletedAt: null, note });
    }),
    ...passages.flatMap((draft) => {
      const passage = passageOf(draft, now);
      return passage ? [record(passage)] : [];
    }),
  ];
}

/** Null if nothing is written in it. */
function passageOf({ id, entry, began, rev }: OwnPassageDraft, now: number): Favorite | null {
  const { title, text, reflection, theme } = entry.content;
  const words = [text, title, reflection].map(cleanText).find((one) => one.trim() !== '');
  if (words === undefined) return null;
  const value = { ...NO_CONTENT, ...{ title, reflection, theme }, text: words };
  const versions = [{ rev, at: now, value }];
  return {
    ...{ id, kind: 'own', contentId: null, inRotation: entry.inRotation ? 1 : 0 },
    content: mergeRegisters({ versions, replaced: [...began.seen] }, emptyRegister()),
    note: emptyRegister(),
    ...{ savedAt: now, updatedAt: now, deletedAt: null },
  };
}
