import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { ListQuery } from '@/domain/favorites/favorite-index.ts';
import type { FavoriteRowData } from '@/domain/favorites/favorite-row.ts';
import type { HiddenCounts } from '@/domain/favorites/visibility.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { FavoriteList } from './FavoriteList.tsx';
import style from './FavoritesView.module.css';
import { FavoriteTools } from './FavoriteTools.tsx';
import { HiddenFavorites } from './HiddenFavorites.tsx';
import { NoFavorites } from './NoFavorites.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useIsWide } from './use-is-wide.ts';
import { useScrollRestore } from './use-scroll-restore.ts';

type Props = {
  /** How many favorites match the query. */
  total: number;
  /** How many there are, without those that the settings hide. */
  savedCount: number;
  /** How many the settings hide. */
  hidden: HiddenCounts;
  /** Where hidden favorites can be shown again. */
  settingsHref: string;
  /** Whether the answer to the query is still to come. */
  searching: boolean;
  row: (index: number) => FavoriteRowData | null;
  listQuery: ListQuery;
  scripture: boolean;
  /** The id of the favorite that is open, or null. */
  openId: string | null;
  /** The open favorite: beside the list or, in a narrow window, in its place. */
  reading: ComponentChildren;
  /** The ids of selected favorites; null while none can be selected. */
  selected: ReadonlySet<string> | null;
  hrefOf: (id: string) => string;
  addHref: string;
  onQueryChange: (change: Partial<ListQuery>) => void;
  onRange: (from: number, to: number) => void;
  onSelect: (id: string, selected: boolean) => void;
  /** Starts or ends the selection of several favorites. */
  onSelecting: (on: boolean) => void;
  onSelectAll: () => void;
  onRemoveSelected: () => void;
  /** The choice of what new tabs show. */
  newTabs: ComponentChildren;
  /** Stands above the list and its tools. */
  children?: ComponentChildren;
};

/** From this width on, in rem, the list and the open favorite stand side by side. */
const SIDE_BY_SIDE = 60;

/** All favorites: find one, open one, select several. */
export function FavoritesView({ total, savedCount, hidden, searching, ...props }: Props) {
  const { favorites: text } = useMessages();
  const { openId, reading, selected, listQuery, scripture, onQueryChange } = props;
  const { row, hrefOf, onSelect, onRange } = props;
  const listPane = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(SIDE_BY_SIDE);
  useScrollRestore(listPane, openId);
  const isEmpty = savedCount === 0 && !searching;
  const countText = total < savedCount ? text.found(total, savedCount) : text.kept(savedCount);

  // Rendered again for the answer to a query, not for each key.
  const list = useMemo(
    () => <FavoriteList {...{ total, row, openId, selected, hrefOf, onSelect, onRange }} />,
    [total, row, openId, selected, hrefOf, onSelect, onRange],
  );

  return (
    <div class={`${layout.loose} ${style.view}`} data-wide={isWide} data-reading={openId !== null}>
      <div class={`${layout.loose} ${style.head}`}>
        {props.children}
        <HiddenFavorites hidden={hidden} settingsHref={props.settingsHref} />
        {isEmpty ? (
          hidden.scripture + hidden.situation === 0 && <NoFavorites addHref={props.addHref} />
        ) : (
          <FavoriteTools {...{ listQuery, scripture, isWide, onQueryChange }}>
            {props.newTabs}
          </FavoriteTools>
        )}
      </div>
      <div ref={listPane} class={layout.close}>
        {!isEmpty && (
          <>
            <SelectionBar
              status={searching ? text.looking : countText}
              count={selected?.size ?? null}
              onSelecting={props.onSelecting}
              onSelectAll={props.onSelectAll}
              onRemove={props.onRemoveSelected}
            />
            {total === 0 && !searching && (
              <div class={layout.stack}>
                <p>{text.nothing}</p>
                <button
                  type="button"
                  class={controls.button}
                  onClick={() => onQueryChange({ searchText: '', kind: '', theme: '' })}
                >
                  {text.showAll}
                </button>
              </div>
            )}
            {list}
          </>
        )}
      </div>
      <div class={style.pane}>
        {reading ?? (total > 0 && <p class={`${typography.soft} ${style.hint}`}>{text.openOne}</p>)}
      </div>
    </div>
  );
}
