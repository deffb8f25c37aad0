import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ContentItem, SearchContent } from '@/domain/search/content-item.ts';
import type { Found } from '@/domain/search/search.ts';

/** The pause after the last key before the search runs, in milliseconds: a screen reader is not flooded. */
const PAUSE = 150;

type Load = () => Promise<SearchContent>;
/** `load` tells which content was searched: an answer from other content must not be shown. */
type Opened = { load: Load; attempt: number; search: SearchContent | null };
type Answer = { opened: Opened; query: string; found: Found<ContentItem> };

export type DeferredSearch = {
  query: string;
  setQuery: (query: string) => void;
  /** Loads the search, unless it is loaded. */
  begin: () => void;
  /** The query that was searched last and what it found, or null. */
  answer: Pick<Answer, 'query' | 'found'> | null;
  /** Whether loading failed. `begin` tries again. */
  failed: boolean;
};

/**
 * A query, and what it finds a moment later.
 * @param load must be stable between renders, until other content may be found
 */
export function useDeferredSearch(load: Load): DeferredSearch {
  const [query, setQuery] = useState('');
  /** The number of the attempt to load; 0 before the first. */
  const [attempt, setAttempt] = useState(0);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const current = opened?.load === load ? opened : null;
  const failed = current?.search === null && current.attempt === attempt;

  useEffect(() => {
    if (attempt === 0) return undefined;
    let ended = false;
    const end = (search: SearchContent | null) => {
      if (!ended) setOpened({ load, attempt, search });
    };
    load().then(end, () => end(null));
    return () => {
      ended = true;
    };
  }, [attempt, load]);

  useEffect(() => {
    const search = current?.search;
    if (!search || query.trim() === '') {
      setAnswer(null);
      return undefined;
    }
    const timer = setTimeout(
      () => setAnswer({ opened: current, query, found: search(query) }),
      PAUSE,
    );
    return () => clearTimeout(timer);
  }, [current, query]);

  const begin = useCallback(
    () => setAttempt((last) => (last === 0 || failed ? last + 1 : last)),
    [failed],
  );
  return {
    query,
    setQuery,
    begin,
    answer: answer?.opened === current ? answer : null,
    failed,
  };
}
