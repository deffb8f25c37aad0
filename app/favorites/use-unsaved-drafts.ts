import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FavoriteRepository } from '@/storage/favorites.ts';
import type { Records } from '../records/use-records.ts';
import {
  type NoteDraft,
  noteDrafts,
  type OwnPassageDraft,
  ownPassageDrafts,
  ownPassageWrite,
} from './favorite-drafts.ts';
import { goTo } from './favorites-route.ts';

export type UnsavedDraft = { name: string; text: string; onKeep: () => void; onLetGo: () => void };

/** A draft, and what to do with it. */
type Offer = {
  name: string;
  text: string;
  /** Of its favorite. */
  id: string;
  keep: (favorites: FavoriteRepository) => Promise<unknown>;
  delete: () => void;
};

/**
 * Saves each note whose page was closed too early. What was begun for a favorite that was removed since
 * or is gone is not saved by itself, as that would bring it back.
 * @returns these, for the user to keep or let go
 */
export function useUnsavedDrafts({ repositories, change }: Records): readonly UnsavedDraft[] {
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  const add = useCallback(
    (offer: Offer) =>
      setOffers((before) => [...before.filter(({ name }) => name !== offer.name), offer]),
    [],
  );
  const drop = useCallback(
    (name: string) => setOffers((before) => before.filter((offer) => offer.name !== name)),
    [],
  );

  useEffect(() => {
    if (!repositories || repositories.problem) return undefined;
    const { favorites } = repositories;
    const saveNote = async ({ favorite, text, seen, rev }: NoteDraft, name: string) => {
      const { id } = favorite;
      const saved = await favorites.writeNote(id, text, seen, rev, Date.now(), { ifSaved: true });
      if (saved || text.trim() === '') {
        noteDrafts.delete(name);
        return drop(name);
      }
      const orElse = { ...favorite, deletedAt: null };
      add({
        ...{ name, text, id, delete: () => noteDrafts.delete(name) },
        keep: (kept) => kept.writeNote(id, text, seen, rev, Date.now(), { orElse }),
      });
    };
    const offerPassage = async (draft: OwnPassageDraft, name: string) => {
      const { id, isNew, entry } = draft;
      // The form offers what belongs to it.
      if (isNew || (await favorites.get(id))?.deletedAt === null) return drop(name);
      const { title, text, reflection } = entry.content;
      add({
        ...{ name, id, text: [title, text, reflection].filter(Boolean).join('\n\n') },
        delete: () => ownPassageDrafts.delete(name),
        keep: (kept) => kept.saveOwnPassage(ownPassageWrite(draft), Date.now()),
      });
    };
    const look = () => {
      noteDrafts.whenAbandoned(saveNote);
      ownPassageDrafts.whenAbandoned(offerPassage);
    };
    look();
    return repositories.subscribe(['favorites'], look);
  }, [repositories, add, drop]);

  const keep = async (offer: Offer) => {
    if (!(await change(({ favorites }) => offer.keep(favorites)))) return;
    offer.delete();
    drop(offer.name);
    goTo({ name: 'list', id: offer.id });
  };
  return offers.map((offer) => ({
    ...{ name: offer.name, text: offer.text },
    onKeep: () => void keep(offer),
    onLetGo: () => {
      offer.delete();
      drop(offer.name);
    },
  }));
}
