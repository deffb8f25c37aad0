import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { FavoriteRowData } from '@/domain/favorites/favorite-row.ts';
import { useLanguage } from '../language.ts';
import { useListKeys } from '../list/use-list-keys.ts';
import { useVirtualList } from '../list/use-virtual-list.ts';
import { useMessages } from '../messages.ts';
import style from './FavoriteList.module.css';
import { FavoriteRow } from './FavoriteRow.tsx';

type Props = {
  /** How many there are. */
  total: number;
  /** What stands in a row; null while it is on its way. */
  row: (index: number) => FavoriteRowData | null;
  /** The favorite that is being read, or null. */
  open: string | null;
  /** Those that are chosen; null while she is not choosing several. */
  chosen: ReadonlySet<string> | null;
  hrefOf: (id: string) => string;
  onChoose: (id: string, chosen: boolean) => void;
  /** Which rows are in the page now: from and to, both included. */
  onRange: (from: number, to: number) => void;
};

/** A list of favorites of any length: only the rows that can be seen are in the page. */
export function FavoriteList({ total, row, open, onRange, ...rest }: Props) {
  const { favorites: text } = useMessages();
  const { locale } = useLanguage();
  // To make one takes longer than to write a day with it.
  const dates = useMemo(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }), [locale]);
  const wanted = useRef<number | null>(null);
  const held = useRef<number | null>(null);
  const { box, probe, height, rows, from, to, page, scrollTo } = useVirtualList(
    total,
    held.current,
  );

  const onMove = useCallback(
    (index: number) => {
      wanted.current = index;
      heldWords.current = null;
      held.current = index;
      scrollTo(index);
    },
    [scrollTo],
  );
  const { current, setCurrent, onKeyDown } = useListKeys(total, page, onMove);

  // What she read is closed, and what had the focus is gone with it: back to its row.
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current !== null && open === null && isFocusLost()) wanted.current = current;
    wasOpen.current = open;
  });

  // Once the row is in the page. It was scrolled to already.
  useEffect(() => {
    if (wanted.current === null) return;
    const item = box.current?.querySelector(`[aria-posinset="${wanted.current + 1}"] [tabindex]`);
    if (!(item instanceof HTMLElement)) return;
    wanted.current = null;
    item.focus({ preventScroll: true });
  });

  // The row with the focus keeps its words, wherever it is: without them it would lose the focus.
  const heldWords = useRef<FavoriteRowData | null>(null);
  const wordsAt = (index: number) => {
    if (index !== held.current) return row(index);
    heldWords.current = row(index) ?? heldWords.current;
    return heldWords.current;
  };

  useEffect(() => onRange(from, to), [from, to, onRange]);

  return (
    <ul
      ref={box}
      class={style.list}
      aria-label={text.list}
      style={{ blockSize: `${height}px` }}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        // Not every browser gives a link the focus that is clicked.
        const index = indexOf(event.target);
        if (index !== null) setCurrent(index);
      }}
      onFocusIn={(event) => {
        const index = indexOf(event.target);
        if (index === null) return;
        if (held.current !== index) heldWords.current = null;
        held.current = index;
        setCurrent(index);
      }}
      onFocusOut={() => {
        held.current = null;
      }}
    >
      <li ref={probe} class={`${style.row} ${style.probe}`} aria-hidden="true" />
      {rows.map(({ index, top }) => (
        <li
          key={index}
          class={style.row}
          aria-setsize={total}
          aria-posinset={index + 1}
          style={{ insetBlockStart: `${top}px` }}
        >
          <FavoriteRow
            words={wordsAt(index)}
            inTabOrder={index === current}
            open={open}
            dates={dates}
            {...rest}
          />
        </li>
      ))}
    </ul>
  );
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** The row that an element stands in, counted from 0. */
function indexOf(target: EventTarget | null): number | null {
  const item = target instanceof Element ? target.closest('[aria-posinset]') : null;
  return item ? Number(item.getAttribute('aria-posinset')) - 1 : null;
}
