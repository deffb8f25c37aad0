import { useCallback } from 'preact/hooks';
import type { TextPreferences } from '@/domain/content-preferences.ts';
import type { SearchContent } from '@/domain/search/content-item.ts';

/** Opens a search over all words that may appear with the user's preferences. They load when it is called. */
export function useContentSearch(preferences: TextPreferences): () => Promise<SearchContent> {
  const { scripture, edition, situation } = preferences;
  return useCallback(async () => {
    const { openSearch } = await import('./open-search.ts');
    return openSearch({ scripture, edition, situation });
  }, [scripture, edition, situation]);
}
