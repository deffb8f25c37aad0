import { useCallback, useState } from 'preact/hooks';

/** The keys that move through a list, and where each leads. */
const STEPS: Readonly<Record<string, (at: number, last: number, page: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, _last, page) => at + page,
  PageUp: (at, _last, page) => at - page,
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * One row of a list is in the Tab order; arrow keys, Page Up and Down, Home and End move to others.
 * @param count of all rows
 * @param page how many rows Page Up and Page Down move by
 * @param onMove called with the row to move to, which may not be in the page yet
 * @returns the row in the Tab order, and what to do with a key
 */
export function useListKeys(count: number, page: number, onMove: (index: number) => void) {
  const [current, setCurrent] = useState(0);
  const last = Math.max(0, count - 1);
  const at = Math.min(current, last);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      // With a modifier the key is the browser's.
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const step = STEPS[event.key];
      if (!step) return;
      event.preventDefault();
      const next = Math.min(last, Math.max(0, step(at, last, page)));
      setCurrent(next);
      onMove(next);
    },
    [at, last, page, onMove],
  );
  return { current: at, setCurrent, onKeyDown };
}
