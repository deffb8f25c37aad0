import { useLayoutEffect, useState } from 'preact/hooks';

/** How a page hears that what it shows has changed; returns a function that ends it. */
export type Subscribe = (listener: () => void) => () => void;

/**
 * A value that is read again whenever it has changed, in this page or another.
 * @param read reads it; null while there is nothing to read from. Stays the same between renders
 * @param subscribe stays the same between renders
 * @returns undefined until the first reading is done
 */
export function useLive<T>(read: (() => Promise<T>) | null, subscribe: Subscribe): T | undefined {
  const [value, setValue] = useState<T>();

  // Not after the next frame: what is read is waited for.
  useLayoutEffect(() => {
    if (!read) return undefined;
    let ended = false;
    // Readings may overtake each other; only the newest counts.
    let newest = 0;
    const refresh = () => {
      const turn = ++newest;
      read().then(
        (result) => {
          if (!ended && turn === newest) setValue(() => result);
        },
        // What stands on the page is still true; the next change tries again.
        () => undefined,
      );
    };
    refresh();
    const unsubscribe = subscribe(refresh);
    return () => {
      ended = true;
      unsubscribe();
    };
  }, [read, subscribe]);

  return value;
}
