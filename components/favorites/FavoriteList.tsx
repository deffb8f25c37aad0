import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { FavoriteRowData } from '@/domain/favorites/favorite-row.ts';
import { useLanguage } from '../language.ts';
import { useListKeys } from '../list/use-list-keys.ts';
import { useVirtualList } from '../list/use-virtual-list.ts';
import { useMessages } from '../messages.ts';
import style from './FavoriteList.module.css';
import { FavoriteRow, SampleRow } from './FavoriteRow.tsx';

type Props = {
  /** The number of rows. */
  total: number;
  /** The content of a row; null while it is being read. */
  row: (index: number) => FavoriteRowData | null;
  /** The id of the favorite that is open, or null. */
  openId: string | null;
  /** The ids of selected favorites; null while none can be selected. */
  selected: ReadonlySet<string> | null;
  hrefOf: (id: string) => string;
  onSelect: (id: string, selected: boolean) => void;
  /** Called with the first and the last row that are in the page. */
  onRange: (from: number, to: number) => void;
};

/** A list of favorites of any length. Only the rows near the visible part are in the page. */
export function FavoriteList({ total, row, openId, onRange, ...rest }: Props) {
  const { favorites: text } = useMessages();
  const { locale } = useLanguage();
  // Making a format takes longer than using it for all rows.
  const dates = useMemo(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }), [locale]);
  /** The row that gets the focus once it is in the page. */
  const pending = useRef<number | null>(null);
  /** The row that has the focus. */
  const focused = useRef<number | null>(null);
  const { list, probe, height, rowHeight, rows, from, to, page, scrollTo } = useVirtualList(
    total,
    focused.current,
  );

  const onMove = useCallback(
    (index: number) => {
      pending.current = index;
      focusedRow.current = null;
      focused.current = index;
      scrollTo(index);
    },
    [scrollTo],
  );
  const { current, setCurrent, onKeyDown } = useListKeys(total, page, onMove);

  // When the open favorite is closed, the focus that was in it returns to its row.
  const lastOpen = useRef(openId);
  useEffect(() => {
    if (lastOpen.current !== null && openId === null && isFocusLost()) pending.current = current;
    lastOpen.current = openId;
  });

  useEffect(() => {
    if (pending.current === null) return;
    const item = list.current?.querySelector(`[aria-posinset="${pending.current + 1}"] [tabindex]`);
    if (!(item instanceof HTMLElement)) return;
    pending.current = null;
    // The list has been scrolled to the row already.
    item.focus({ preventScroll: true });
  });

  // The focused row keeps its content while it is read again: an empty row would lose the focus.
  const focusedRow = useRef<FavoriteRowData | null>(null);
  const rowAt = (index: number) => {
    if (index !== focused.current) return row(index);
    focusedRow.current = row(index) ?? focusedRow.current;
    return focusedRow.current;
  };

  useEffect(() => onRange(from, to), [from, to, onRange]);

  return (
    <ul
      ref={list}
      class={style.list}
      aria-label={text.list}
      style={{ blockSize: `${height}px` }}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        // Not every browser focuses a link that is clicked.
        const index = indexOf(event.target);
        if (index !== null) setCurrent(index);
      }}
      onFocusIn={(event) => {
        const index = indexOf(event.target);
        if (index === null) return;
        if (focused.current !== index) focusedRow.current = null;
        focused.current = index;
        setCurrent(index);
      }}
      onFocusOut={() => {
        focused.current = null;
      }}
    >
      <li ref={probe} class={`${style.row} ${style.probe}`} aria-hidden="true">
        <SampleRow />
      </li>
      {rows.map(({ index, top }) => (
        <li
          key={index}
          class={style.row}
          aria-setsize={total}
          aria-posinset={index + 1}
          style={{ insetBlockStart: `${top}px`, blockSize: `${rowHeight}px` }}
        >
          <FavoriteRow
            row={rowAt(index)}
            inTabOrder={index === current}
            openId={openId}
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

/** The index of the row that an element is in. */
function indexOf(target: EventTarget | null): number | null {
  const item = target instanceof Element ? target.closest('[aria-posinset]') : null;
  return item ? Number(item.getAttribute('aria-posinset')) - 1 : null;
}
