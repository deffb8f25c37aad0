/** The content that new tabs may show. Loaded only when a page has to choose. */
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
import { fitsEveryText } from '@/domain/situation.ts';
import type { TabPassage } from '@/domain/snapshot.ts';
import type { FavoriteRepository } from '@/storage/favorites.ts';
import { loadContent } from '../language/content.ts';

export type Catalog = {
  /** Ids that may show in a period, at least one. The same array for all periods of day, or of night. */
  eligible: (period: string) => readonly string[];
  /** Whether an id may show at any hour. */
  allows: (id: string) => boolean;
  /** A passage in the chosen edition; null for an id that no longer exists. */
  passage: (id: string) => Promise<TabPassage | null>;
};

/** What the catalog needs to know about favorites. */
export type CatalogFavorites = Pick<FavoriteRepository, 'get' | 'rotatingIds' | 'savedIds'>;

/** All content of one kind. */
type Collection = {
  kind: PassageKind;
  entries: readonly PassageMeta[];
  load: (id: string) => Promise<Passage | null>;
};

/** What new tabs choose from. */
type Selection = {
  entries: readonly PassageMeta[];
  /** Ids of favorites that are shown with their saved text, at every hour. */
  favoriteIds: readonly string[];
};

/**
 * Passages or, with Scripture off, lines; and own passages that are in rotation. With "only my
 * favorites": what of all this is saved, except at hours that no favorite suits.
 */
export async function loadCatalog(
  preferences: ContentPreferences,
  favorites: CatalogFavorites,
): Promise<Catalog> {
  const ownIds = await favorites.rotatingIds();
  const main = await loadCollection(preferences.scripture ? 'passage' : 'line');
  const all = { entries: withoutThemes(main.entries, preferences), favoriteIds: ownIds };
  const allIds = (period: string) => [
    ...eligibleIds(all.entries, preferences.situation, period),
    ...ownIds,
  ];
  if (preferences.newTabs === 'all') return catalogOf([main], all, allIds, preferences, favorites);

  const collections = preferences.scripture ? [main, await loadCollection('line')] : [main];
  const saved = savedIn(collections, await favorites.savedIds(), ownIds, preferences);
  // If no favorite may ever show, everything does.
  if (saved.entries.length + saved.favoriteIds.length === 0)
    return catalogOf([main], all, allIds, preferences, favorites);
  const savedIds = (period: string) => {
    const suitable = saved.entries.filter((entry) => suitsPeriod(entry, period));
    const ids = [...suitable.map(({ id }) => id), ...saved.favoriteIds];
    return ids.length > 0 ? ids : allIds(period);
  };
  return catalogOf(collections, saved, savedIds, preferences, favorites);
}

/** The favorites that may show in the situation. */
function savedIn(
  collections: readonly Collection[],
  savedIds: readonly string[],
  ownIds: readonly string[],
  { situation }: ContentPreferences,
): Selection {
  const unmatchedIds = new Set(savedIds);
  const entries = collections.flatMap((collection) =>
    collection.entries.filter(({ id }) =>
      unmatchedIds.delete(favoriteIdOf({ kind: collection.kind, id })),
    ),
  );
  const hasCollectionPrefix = (id: string) =>
    collections.some(({ kind }) => id.startsWith(`${kind}:`));
  return {
    entries: entries.filter((entry) => isAllowedIn(entry, situation)),
    // The content no longer has the unmatched ones. Nobody can tell whom they are safe for.
    favoriteIds: [
      ...ownIds,
      ...(fitsEveryText(situation) ? [...unmatchedIds].filter(hasCollectionPrefix) : []),
    ],
  };
}

function catalogOf(
  collections: readonly Collection[],
  { entries, favoriteIds }: Selection,
  findEligible: (period: string) => readonly string[],
  { situation, edition }: ContentPreferences,
  favorites: CatalogFavorites,
): Catalog {
  const allowedEntries = entries.filter((entry) => isAllowedIn(entry, situation));
  const allowed = new Set([...allowedEntries.map(({ id }) => id), ...favoriteIds]);
  const found = new Map<boolean, readonly string[]>();
  return {
    eligible: (period) => {
      const ids = found.get(isNight(period)) ?? findEligible(period);
      found.set(isNight(period), ids);
      return ids;
    },
    allows: (id) => allowed.has(id),
    passage: async (id) => {
      const collection = collections.find((one) => one.entries.some((entry) => entry.id === id));
      const passage = await collection?.load(id);
      if (passage) {
        const { reference, reflection, aside } = passage;
        const text = inEdition(passage, edition);
        return { id, reference, ...text, reflection, aside, favorite: false };
      }
      const favorite = await favorites.get(id);
      return favorite?.deletedAt === null ? tabPassageOf(favorite) : null;
    },
  };
}

async function loadCollection(kind: PassageKind): Promise<Collection> {
  const { entries, load } = await loadContent(kind === 'passage' ? 'passages' : 'lines');
  return { kind, entries, load };
}
