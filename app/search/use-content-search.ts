import { useCallback } from 'preact/hooks';
import type { Reading } from '@/domain/content-preferences.ts';
import type { SearchContent } from '@/domain/search/content-item.ts';

/** Opens a search over all words that may appear under her choice. They load when it is called. */
export function useContentSearch(choice: Reading): () => Promise<SearchContent> {
  const { scripture, edition, situation } = choice;
  return useCallback(async () => {
    const { openSearch } = await import('./open-search.ts');
    return openSearch({ scripture, edition, situation });
  }, [scripture, edition, situation]);
}
