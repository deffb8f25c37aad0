import { SearchPanel } from '@/components/search/SearchPanel.tsx';
import type { Reading } from '@/domain/content-preferences.ts';
import { useContentSearch } from './use-content-search.ts';

type Props = { choice: Reading; helpHref: string };

/** Search over all words that may appear under her choice; they load when she is about to search. */
export function ContentSearch({ choice, helpHref }: Props) {
  const load = useContentSearch(choice);
  return <SearchPanel load={load} scripture={choice.scripture} helpHref={helpHref} />;
}
