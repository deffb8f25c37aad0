import type { SearchContent } from '@/domain/search/content-item.ts';
import { isolated } from '@/domain/text/isolate.ts';
import { useMessages } from '../messages.ts';
import typography from '../theme/typography.module.css';
import { SearchField } from './SearchField.tsx';
import style from './SearchPanel.module.css';
import { SearchResults } from './SearchResults.tsx';
import { type DeferredSearch, useDeferredSearch } from './use-deferred-search.ts';

type Props = {
  /** Loads the search. Must be stable between renders, until other content may be found. */
  load: () => Promise<SearchContent>;
  /** False: nothing mentions Scripture. */
  scripture: boolean;
  helpHref: string;
  /** Closes the search, where it was opened by a press. */
  onClose?: () => void;
};

/** A search field, and what it finds. */
export function SearchPanel({ load, scripture, helpHref, onClose }: Props) {
  const { query, setQuery, begin, answer, failed } = useDeferredSearch(load);
  const { search } = useMessages();
  const idle = query.trim() === '';

  const onQuery = (typed: string) => {
    begin();
    setQuery(typed);
  };

  return (
    <>
      <SearchField
        query={query}
        hint={scripture ? search.hint : search.hintWithoutScripture}
        onQuery={onQuery}
        onFocus={begin}
        onClose={onClose}
      />
      <p role="status" class={`${typography.soft} ${style.status}`}>
        {!idle && (failed ? search.failed : answer && formatCount(answer, search))}
      </p>
      {!idle && answer && (
        <SearchResults query={answer.query} items={answer.found.items} helpHref={helpHref} />
      )}
    </>
  );
}

function formatCount(
  { query, found: { items, total } }: NonNullable<DeferredSearch['answer']>,
  search: ReturnType<typeof useMessages>['search'],
): string {
  if (total === 0) return search.nothing(isolated(query.trim()));
  return total > items.length ? search.foundMore(total, items.length) : search.found(total);
}
