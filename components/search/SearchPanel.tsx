import type { ComponentChildren } from 'preact';
import type { SearchContent } from '@/domain/search/content-item.ts';
import { useMessages } from '../messages.ts';
import { SearchField } from './SearchField.tsx';
import style from './SearchPanel.module.css';
import { SearchResults } from './SearchResults.tsx';
import { type DeferredSearch, useDeferredSearch } from './use-deferred-search.ts';

type Props = {
  /** Called when she is about to search. Stays the same while the same words may be found. */
  load: () => Promise<SearchContent>;
  /** False: no word of Scripture, also in the hint. */
  scripture: boolean;
  helpHref: string;
  /** What stands here while nothing is searched. */
  children?: ComponentChildren;
};

/** A search field; what it finds takes the place of what else stands below it. */
export function SearchPanel({ load, scripture, helpHref, children }: Props) {
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
      />
      {/* Always there, so that a reader says what comes into it. */}
      <p role="status" class={style.status}>
        {!idle && (failed ? search.failed : answer && said(answer, search))}
      </p>
      {!idle && answer && (
        <SearchResults query={answer.query} items={answer.found.items} helpHref={helpHref} />
      )}
      <div hidden={!idle}>{children}</div>
    </>
  );
}

function said(
  { query, found: { items, total } }: NonNullable<DeferredSearch['answer']>,
  search: ReturnType<typeof useMessages>['search'],
): string {
  if (total === 0) return search.nothing(query.trim());
  return total > items.length ? search.foundMore(total, items.length) : search.found(total);
}
