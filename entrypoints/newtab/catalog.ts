/** The words that may appear, loaded only when a page has to choose among them. */
import type { Entry, Passage } from '@/content/types.ts';
import { type Choice, eligibleIds, mayAppear, withoutThemes, wording } from '@/domain/choice.ts';
import { favoriteIdOf } from '@/domain/favorites/favorite.ts';
import { frameOfFavorite } from '@/domain/favorites/frame.ts';
import type { Frame } from '@/domain/snapshot.ts';
import type { FavoriteRepository } from '@/storage/favorites.ts';

export type Catalog = {
  /** Ids that may show in a period; not empty. */
  eligible: (period: string) => string[];
  /** Whether an id may show at all, at whatever hour. */
  allows: (id: string) => boolean;
  /** What stands under an id, in the edition she chose; null when it is nowhere any more. */
  frame: (id: string) => Promise<Frame | null>;
};

/** What of her favorites decides what new tabs show. */
export type FavoritesOfCatalog = Pick<FavoriteRepository, 'get' | 'rotating' | 'savedIds'>;

type Kind = 'passage' | 'line';

/** What the content has of one kind. */
type Shelf = {
  kind: Kind;
  entries: readonly Entry[];
  load: (id: string) => Promise<Passage | null>;
};

/**
 * Passages or, with Scripture switched off, lines; and her own passages that take their turn. With
 * "only my favorites": what she saved of it, while there is something.
 */
export async function loadCatalog(choice: Choice, favorites: FavoritesOfCatalog): Promise<Catalog> {
  if (choice.newTabs === 'favorites') {
    const catalog = await favoriteCatalog(choice, favorites);
    if (catalog) return catalog;
  }
  const shelf = await loadShelf(choice.scripture ? 'passage' : 'line');
  const entries = withoutThemes(shelf.entries, choice);
  return catalogOf([{ ...shelf, entries }], await favorites.rotating(), choice, favorites);
}

/** Null where nothing that she saved may show: then everything does. */
async function favoriteCatalog(
  choice: Choice,
  favorites: FavoritesOfCatalog,
): Promise<Catalog | null> {
  const saved = new Set(await favorites.savedIds());
  const kinds: Kind[] = choice.scripture ? ['passage', 'line'] : ['line'];
  const shelves = await Promise.all(
    kinds.map(async (kind) => {
      const shelf = await loadShelf(kind);
      const isSaved = ({ id }: Entry) => saved.delete(favoriteIdOf({ kind, id }));
      return { ...shelf, entries: shelf.entries.filter(isSaved) };
    }),
  );
  const own = [...saved].filter((id) => id.startsWith('own:'));
  // Of words that the content no longer has, nobody can say for whom they are safe.
  const gone = choice.situation === 'home' ? [...saved].filter((id) => isKind(id, kinds)) : [];
  const catalog = catalogOf(shelves, [...own, ...gone], choice, favorites);
  return shelves.some(({ entries }) => entries.some((one) => mayAppear(one, choice.situation))) ||
    own.length + gone.length > 0
    ? catalog
    : null;
}

function isKind(favoriteId: string, kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => favoriteId.startsWith(`${kind}:`));
}

/** @param kept ids of favorites that show in their kept words, at every hour */
function catalogOf(
  shelves: readonly Shelf[],
  kept: readonly string[],
  { situation, edition }: Choice,
  favorites: FavoritesOfCatalog,
): Catalog {
  const allowed = new Set(kept);
  for (const { entries } of shelves) {
    for (const entry of entries) if (mayAppear(entry, situation)) allowed.add(entry.id);
  }
  const all = shelves.flatMap(({ entries }) => entries);
  return {
    eligible: (period) => [...eligibleIds(all, situation, period), ...kept],
    allows: (id) => allowed.has(id),
    frame: async (id) => {
      const shelf = shelves.find(({ entries }) => entries.some((entry) => entry.id === id));
      const passage = await shelf?.load(id);
      if (passage) {
        const { reference, reflection, beside } = passage;
        const words = wording(passage, edition);
        return { id, reference, ...words, reflection, beside, favorite: false };
      }
      const favorite = await favorites.get(id);
      return favorite && frameOfFavorite(favorite);
    },
  };
}

async function loadShelf(kind: Kind): Promise<Shelf> {
  const { entries, load } =
    kind === 'passage'
      ? await import('virtual:content/en/passages')
      : await import('virtual:content/en/lines');
  return { kind, entries, load };
}
