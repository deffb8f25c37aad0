import type { ContentMetadata } from '@/domain/favorites/visibility.ts';
import type { Favorite } from '@/domain/records.ts';
import { createFavoriteIndex, type FavoriteQuery } from './favorite-index.ts';

/** How the shelf gets at all favorites, removed ones too, a part at a time. */
export type Chunks = () => AsyncIterable<readonly Favorite[]>;

export type FavoriteIndexService = ReturnType<typeof favoriteIndexService>;

export const FAVORITE_INDEX_METHODS = ['load', 'put', 'ask', 'rows', 'ids', 'indexOf'] as const;

/** What a page can ask of the shelf, wherever it runs. */
export function favoriteIndexService(chunks: Chunks) {
  const shelf = createFavoriteIndex();
  return {
    /**
     * Reads all favorites anew.
     * @param known what the content says of them
     * @param locale for the order of titles
     */
    async load(known: ContentMetadata, locale: string): Promise<void> {
      shelf.setKnown(known);
      shelf.setLocale(locale);
      shelf.empty();
      for await (const chunk of chunks()) shelf.fill(chunk);
    },
    put: shelf.put,
    /** What fits, and the rows of it from and to, both included. */
    ask: (question: FavoriteQuery, from: number, to: number) => ({
      ...shelf.ask(question),
      rows: shelf.rows(from, to),
    }),
    rows: shelf.rows,
    ids: shelf.ids,
    indexOf: shelf.indexOf,
  };
}
