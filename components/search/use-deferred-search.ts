import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ContentItem, SearchContent } from '@/domain/search/content-item.ts';
import type { Found } from '@/domain/search/search.ts';

/** So long after the last letter the search begins: typing stays quick, and a reader is not flooded. */
const PAUSE = 150;

type Load = () => Promise<SearchContent>;
/** `load` tells whose answer it is: what was found under another choice must not be seen. */
type Opened = { load: Load; search: SearchContent | null };
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
  const [wanted, setWanted] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const current = opened?.load === load ? opened : null;

  useEffect(() => {
    if (!wanted) return undefined;
    let ended = false;
    load().then(
      (search) => !ended && setOpened({ load, search }),
      () => {
        if (ended) return;
        setOpened({ load, search: null });
        setWanted(false);
      },
    );
    return () => {
      ended = true;
    };
  }, [wanted, load]);

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

  const begin = useCallback(() => setWanted(true), []);
  return {
    query,
    setQuery,
    begin,
    answer: answer?.opened === current ? answer : null,
    failed: current?.search === null && !wanted,
  };
}
