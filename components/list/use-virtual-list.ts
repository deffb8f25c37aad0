import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Until the page has measured a row, in CSS pixels. */
const ROW_AT_FIRST = 100;
/** So many rows above and below what is seen are in the page already. */
const AHEAD = 8;

export type VirtualRow = {
  index: number;
  /** Distance from the top of the list, in CSS pixels. */
  top: number;
};

export type VirtualList = {
  /** For the element that holds the rows. */
  box: RefObject<HTMLUListElement | null>;
  /** For an element that is as high as a row: the style sheet decides how high that is. */
  probe: RefObject<HTMLLIElement | null>;
  /** Of all rows together, in CSS pixels. */
  height: number;
  /** Those to have in the page, in order. */
  rows: readonly VirtualRow[];
  /** The first and the last of them, but for the one that is held. */
  from: number;
  to: number;
  /** How many rows fit into the window, less the one that stays in sight. */
  page: number;
  /** Scrolls as far as it takes to see a row and its neighbors. */
  scrollTo: (index: number) => void;
};

/** Where the list stands in the page and how high its rows are, in CSS pixels. */
type Place = { top: number; row: number };

/**
 * Of a long list those rows that can be seen, as the window scrolls. All rows have one height, so a
 * division says which: it takes as long for ten as for a hundred thousand.
 * @param count of all rows
 * @param held the row with the focus: it stays in the page, wherever it is; or null
 */
export function useVirtualList(count: number, held: number | null): VirtualList {
  const box = useRef<HTMLUListElement>(null);
  const probe = useRef<HTMLLIElement>(null);
  const [place, setPlace] = useState<Place>({ top: 0, row: ROW_AT_FIRST });
  const [first, setFirst] = useState(0);
  const known = useRef(place);

  const appearance = useCallback(() => {
    const { top, row } = known.current;
    setFirst(Math.max(0, Math.floor((scrollY - top) / row)));
  }, []);

  useLayoutEffect(() => {
    const measure = () => {
      const row = probe.current?.getBoundingClientRect().height;
      // Hidden, while something else stands in its place: it will be where it was.
      if (!row || !box.current) return;
      const top = Math.round(box.current.getBoundingClientRect().top + scrollY);
      if (top !== known.current.top || row !== known.current.row) {
        known.current = { top, row };
        setPlace(known.current);
      }
      appearance();
    };
    measure();
    // Whatever stands above the list moves it, and another text size makes other rows.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    if (probe.current) observer.observe(probe.current);
    addEventListener('scroll', appearance, { passive: true });
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', appearance);
      removeEventListener('resize', measure);
    };
  }, [appearance]);

  const scrollToRow = useCallback(
    (index: number) => {
      const { top, row } = known.current;
      // With a neighbor on either side: what is covered at an edge of the window is none of it.
      const least = top + (index + 2) * row - innerHeight;
      const most = top + (index - 1) * row;
      const wanted = Math.min(Math.max(scrollY, least), Math.max(0, most));
      if (wanted !== scrollY) scrollTo({ top: wanted, behavior: 'instant' });
      appearance();
    },
    [appearance],
  );

  const seen = Math.ceil(innerHeight / place.row);
  const top = Math.max(0, Math.min(first, count - seen));
  const from = Math.max(0, top - AHEAD);
  const to = Math.min(count - 1, top + seen + AHEAD);
  const rows: VirtualRow[] = [];
  const add = (index: number) => rows.push({ index, top: index * place.row });
  if (held !== null && held < from) add(held);
  for (let index = from; index <= to; index += 1) add(index);
  if (held !== null && held > to && held < count) add(held);

  return {
    box,
    probe,
    height: count * place.row,
    rows,
    from,
    to: Math.max(from, to),
    page: Math.max(1, seen - 2),
    scrollTo: scrollToRow,
  };
}
