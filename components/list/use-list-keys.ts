import { useCallback, useState } from 'preact/hooks';

/** The keys that move through a list, and the row that each leads to. */
const TARGETS: Readonly<Record<string, (at: number, last: number, page: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, _last, page) => at + page,
  PageUp: (at, _last, page) => at - page,
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * Keeps one row of a list in the Tab order. Arrow keys, Page Up, Page Down, Home and End move to others.
 * @param count the number of rows
 * @param page how many rows Page Up and Page Down move by
 * @param onMove called with the row to move to, which may not be in the page yet
 * @returns the row in the Tab order, and the handler of keys
 */
export function useListKeys(count: number, page: number, onMove: (index: number) => void) {
  const [current, setCurrent] = useState(0);
  const last = Math.max(0, count - 1);
  const at = Math.min(current, last);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      // Combinations with a modifier belong to the browser.
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const target = TARGETS[event.key];
      if (!target) return;
      event.preventDefault();
      const next = Math.min(last, Math.max(0, target(at, last, page)));
      setCurrent(next);
      onMove(next);
    },
    [at, last, page, onMove],
  );
  return { current: at, setCurrent, onKeyDown };
}
