import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ContentItem, SearchContent } from '@/domain/search/content-item.ts';
import type { Found } from '@/domain/search/search.ts';

/** So long after the last letter the search begins: typing stays quick, and a reader is not flooded. */
const PAUSE = 150;

type Load = () => Promise<SearchContent>;
/** `load` tells whose answer it is: what was found under another choice must not be seen. */
type Opened = { load: Load; attempt: number; search: SearchContent | null };
type Answer = { opened: Opened; query: string; found: Found<ContentItem> };

export type DeferredSearch = {
  query: string;
  setQuery: (query: string) => void;
  /** Loads what is searched, unless it is there. */
  begin: () => void;
  /** What the newest finished search found, and for which query; null before. */
  answer: Pick<Answer, 'query' | 'found'> | null;
  /** It could not be loaded. The next letter or focus tries again. */
  failed: boolean;
};

/**
 * A query, and what it finds a moment later.
 * @param load stays the same between renders, and is another one when other words may be found
 */
export function useDeferredSearch(load: Load): DeferredSearch {
  const [query, setQuery] = useState('');
  /** Which try to load it this is; 0 before anyone wanted it. */
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
