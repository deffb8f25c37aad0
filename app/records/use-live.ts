import { useLayoutEffect, useState } from 'preact/hooks';

/** Registers a listener for changes; returns a function that removes it. */
export type Subscribe = (listener: () => void) => () => void;

/**
 * A value that is read again after each change, in this page or another.
 * @param read reads the value; null while it cannot be read. Must be stable between renders
 * @param subscribe must be stable between renders
 * @returns undefined until the first read is done
 */
export function useLive<T>(read: (() => Promise<T>) | null, subscribe: Subscribe): T | undefined {
  const [value, setValue] = useState<T>();

  // A layout effect, so that reading does not wait for the next frame.
  useLayoutEffect(() => {
    if (!read) return undefined;
    let ended = false;
    // Reads may finish out of order; only the newest counts.
    let newest = 0;
    const refresh = () => {
      const number = ++newest;
      read().then(
        (result) => {
          if (!ended && number === newest) setValue(() => result);
        },
        // The last value is still shown; the next change reads again.
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
