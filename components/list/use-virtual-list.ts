import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The height of a row until it is measured, in CSS pixels. */
const ESTIMATED_ROW = 100;
/** How many rows above and below the visible ones are in the page. */
const OVERSCAN = 8;

export type VirtualRow = {
  index: number;
  /** Distance from the top of the list, in CSS pixels. */
  top: number;
};

export type VirtualList = {
  /** For the element that holds the rows. */
  list: RefObject<HTMLUListElement | null>;
  /**
   * For a hidden row with all that a row can have: its height is that of all rows. Browsers may draw
   * text larger than any style sheet asks for.
   */
  probe: RefObject<HTMLLIElement | null>;
  /** The height of all rows together, in CSS pixels. */
  height: number;
  /** The height of each row, in CSS pixels. */
  rowHeight: number;
  /** The rows to render, in order. */
  rows: readonly VirtualRow[];
  /** The first and the last of them, not counting the focused row. */
  from: number;
  to: number;
  /** How many rows Page Up and Page Down move by. */
  page: number;
  /** Scrolls just far enough to show a row and its neighbors. */
  scrollTo: (index: number) => void;
};

/** The position of the list in the page and the height of a row, in CSS pixels. */
type Measures = { top: number; row: number };

/**
 * Finds the rows of a long list that are visible while the window scrolls. All rows have one height, so
 * this takes the same time for ten rows as for a hundred thousand.
 * @param count the number of all rows
 * @param focused the row that has the focus, which is always rendered; or null
 */
export function useVirtualList(count: number, focused: number | null): VirtualList {
  const list = useRef<HTMLUListElement>(null);
  const probe = useRef<HTMLLIElement>(null);
  const [measures, setMeasures] = useState<Measures>({ top: 0, row: ESTIMATED_ROW });
  const [first, setFirst] = useState(0);
  const latest = useRef(measures);

  const updateFirst = useCallback(() => {
    const { top, row } = latest.current;
    setFirst(Math.max(0, Math.floor((scrollY - top) / row)));
  }, []);

  useLayoutEffect(() => {
    const measure = () => {
      const row = probe.current?.getBoundingClientRect().height;
      // A hidden list has no measures; the last ones stay true.
      if (!row || !list.current) return;
      const top = Math.round(list.current.getBoundingClientRect().top + scrollY);
      if (top !== latest.current.top || row !== latest.current.row) {
        latest.current = { top, row };
        setMeasures(latest.current);
      }
      updateFirst();
    };
    measure();
    // What stands above the list may grow, and the text size may change.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    if (probe.current) observer.observe(probe.current);
    addEventListener('scroll', updateFirst, { passive: true });
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', updateFirst);
      removeEventListener('resize', measure);
    };
  }, [updateFirst]);

  const scrollToRow = useCallback(
    (index: number) => {
      const { top, row } = latest.current;
      // With a neighbor on either side, as a bar may cover the edge of the window.
      const min = top + (index + 2) * row - innerHeight;
      const max = top + (index - 1) * row;
      const target = Math.min(Math.max(scrollY, min), Math.max(0, max));
      if (target !== scrollY) scrollTo({ top: target, behavior: 'instant' });
      updateFirst();
    },
    [updateFirst],
  );

  const visible = Math.ceil(innerHeight / measures.row);
  const firstVisible = Math.max(0, Math.min(first, count - visible));
  const from = Math.max(0, firstVisible - OVERSCAN);
  const to = Math.min(count - 1, firstVisible + visible + OVERSCAN);
  const rows: VirtualRow[] = [];
  const add = (index: number) => rows.push({ index, top: index * measures.row });
  if (focused !== null && focused < from) add(focused);
  for (let index = from; index <= to; index += 1) add(index);
  if (focused !== null && focused > to && focused < count) add(focused);

  return {
    list,
    probe,
    height: count * measures.row,
    rowHeight: measures.row,
    rows,
    from,
    to: Math.max(from, to),
    page: Math.max(1, visible - 2),
    scrollTo: scrollToRow,
  };
}
