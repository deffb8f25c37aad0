import { SearchPanel } from '@/components/search/SearchPanel.tsx';
import type { TextPreferences } from '@/domain/content-preferences.ts';
import { useContentSearch } from './use-content-search.ts';

type Props = { preferences: TextPreferences; helpHref: string };

/** Search over all words that may appear with the user's preferences. They load before the first search. */
export function ContentSearch({ preferences, helpHref }: Props) {
  const load = useContentSearch(preferences);
  return <SearchPanel load={load} scripture={preferences.scripture} helpHref={helpHref} />;
}
