import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Until the page has measured a row, in CSS pixels. */
const ROW_AT_FIRST = 84;
/** So many rows above and below what is seen are there already. */
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
  rows: readonly VirtualRow[];
  /** How many rows fit into the window. */
  page: number;
  /** Scrolls as far as it takes to see a row. */
  scrollTo: (index: number) => void;
};

/**
 * Of a long list with rows of one height, those that can be seen, as the window scrolls.
 * @param count of all rows
 * @param held the row with the focus: it stays in the page, wherever it is; or null
 */
export function useVirtualList(count: number, held: number | null): VirtualList {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [row, setRow] = useState(ROW_AT_FIRST);
  const [margin, setMargin] = useState(0);
  const box = useRef<HTMLUListElement>(null);
  const probe = useRef<HTMLLIElement>(null);

  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => row,
    scrollMargin: margin,
    scrollPaddingStart: row,
    scrollPaddingEnd: row,
    overscan: AHEAD,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll<Window>,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    onChange: () => redraw(0),
  };
  const made = useRef<Virtualizer<Window, HTMLElement> | null>(null);
  made.current ??= new Virtualizer<Window, HTMLElement>(options);
  const virtual = made.current;
  virtual.setOptions(options);

  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  // A row of another height moves all others.
  useLayoutEffect(() => virtual.measure(), [virtual, row]);

  useLayoutEffect(() => {
    const measure = () => {
      const height = probe.current?.getBoundingClientRect().height;
      // Hidden, while something else stands in its place: it will be where it was.
      if (!height || !box.current) return;
      setRow(height);
      setMargin(Math.round(box.current.getBoundingClientRect().top + scrollY));
    };
    measure();
    // Whatever stands above the list moves it, and another text size makes other rows.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    if (probe.current) observer.observe(probe.current);
    return () => observer.disconnect();
  }, []);

  const rows = virtual.getVirtualItems().map(({ index }) => index);
  if (held !== null && held < count && !rows.includes(held)) rows.push(held);

  const scrollTo = useCallback((index: number) => virtual.scrollToIndex(index), [virtual]);
  return {
    box,
    probe,
    height: count * row,
    rows: rows.toSorted((a, b) => a - b).map((index) => ({ index, top: index * row })),
    page: Math.max(1, Math.floor(innerHeight / row) - 1),
    scrollTo,
  };
}
