/** The words that may appear, loaded only when a page has to choose among them. */
import type { Passage, PassageMeta } from '@/content/types.ts';
import {
  type ContentPreferences,
  eligibleIds,
  inEdition,
  isAllowedIn,
  suitsPeriod,
  withoutThemes,
} from '@/domain/content-preferences.ts';
import { favoriteIdOf } from '@/domain/favorites/favorite.ts';
import { tabPassageOf } from '@/domain/favorites/tab-passage.ts';
import type { PassageKind } from '@/domain/kinds.ts';
import { isNight } from '@/domain/period.ts';
import type { TabPassage } from '@/domain/snapshot.ts';
import type { FavoriteRepository } from '@/storage/favorites.ts';

export type Catalog = {
  /** Ids that may show in a period; not empty. The same array for all hours of the day, or night. */
  eligible: (period: string) => readonly string[];
  /** Whether an id may show at all, at whatever hour. */
  allows: (id: string) => boolean;
  /** What stands under an id, in the edition she chose; null when it is nowhere any more. */
  passage: (id: string) => Promise<TabPassage | null>;
};

/** What of her favorites decides what new tabs show. */
export type CatalogFavorites = Pick<FavoriteRepository, 'get' | 'rotatingIds' | 'savedIds'>;

/** What the content has of one kind. */
type Shelf = {
  kind: PassageKind;
  entries: readonly PassageMeta[];
  load: (id: string) => Promise<Passage | null>;
};

/** What a new tab chooses from. */
type Choosable = {
  entries: readonly PassageMeta[];
  /** Ids of favorites that show in their kept words, at every hour. */
  kept: readonly string[];
};

/**
 * Passages or, with Scripture switched off, lines; and her own passages that take their turn. With
 * "only my favorites": what she saved of all that, at every hour for which there is something.
 */
export async function loadCatalog(
  preferences: ContentPreferences,
  favorites: CatalogFavorites,
): Promise<Catalog> {
  const own = await favorites.rotatingIds();
  const shelf = await loadShelf(preferences.scripture ? 'passage' : 'line');
  const everything = { entries: withoutThemes(shelf.entries, preferences), kept: own };
  const all = (period: string) => [
    ...eligibleIds(everything.entries, preferences.situation, period),
    ...own,
  ];
  if (preferences.newTabs === 'all')
    return catalogOf([shelf], everything, all, preferences, favorites);

  const shelves = preferences.scripture ? [shelf, await loadShelf('line')] : [shelf];
  const saved = savedOf(shelves, await favorites.savedIds(), own, preferences);
  // Nothing that she saved may ever show: then everything does.
  if (saved.entries.length + saved.kept.length === 0)
    return catalogOf([shelf], everything, all, preferences, favorites);
  const ofHers = (period: string) => {
    const fitting = saved.entries.filter((entry) => suitsPeriod(entry, period));
    const ids = [...fitting.map(({ id }) => id), ...saved.kept];
    return ids.length > 0 ? ids : all(period);
  };
  return catalogOf(shelves, saved, ofHers, preferences, favorites);
}

/** What she saved and may see in her situation. Her own passages only where she wants them there. */
function savedOf(
  shelves: readonly Shelf[],
  savedIds: readonly string[],
  own: readonly string[],
  { situation }: ContentPreferences,
): Choosable {
  const gone = new Set(savedIds);
  const entries = shelves.flatMap((shelf) =>
    shelf.entries.filter(({ id }) => gone.delete(favoriteIdOf({ kind: shelf.kind, id }))),
  );
  const isWords = (id: string) => shelves.some(({ kind }) => id.startsWith(`${kind}:`));
  return {
    entries: entries.filter((entry) => isAllowedIn(entry, situation)),
    // Of words that the content no longer has, nobody can say for whom they are safe.
    kept: [...own, ...(situation === 'home' ? [...gone].filter(isWords) : [])],
  };
}

function catalogOf(
  shelves: readonly Shelf[],
  { entries, kept }: Choosable,
  find: (period: string) => readonly string[],
  { situation, edition }: ContentPreferences,
  favorites: CatalogFavorites,
): Catalog {
  const open = entries.filter((entry) => isAllowedIn(entry, situation));
  const allowed = new Set([...open.map(({ id }) => id), ...kept]);
  const found = new Map<boolean, readonly string[]>();
  return {
    eligible: (period) => {
      const ids = found.get(isNight(period)) ?? find(period);
      found.set(isNight(period), ids);
      return ids;
    },
    allows: (id) => allowed.has(id),
    passage: async (id) => {
      const shelf = shelves.find((one) => one.entries.some((entry) => entry.id === id));
      const passage = await shelf?.load(id);
      if (passage) {
        const { reference, reflection, aside } = passage;
        const words = inEdition(passage, edition);
        return { id, reference, ...words, reflection, aside, favorite: false };
      }
      const favorite = await favorites.get(id);
      return favorite?.deletedAt === null ? tabPassageOf(favorite) : null;
    },
  };
}

async function loadShelf(kind: PassageKind): Promise<Shelf> {
  const { entries, load } =
    kind === 'passage'
      ? await import('virtual:content/en/passages')
      : await import('virtual:content/en/lines');
  return { kind, entries, load };
}
