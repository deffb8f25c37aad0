import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Situation } from '@/content/types.ts';
import type { ListQuery } from '@/domain/favorites/favorite-index.ts';
import type { FavoriteRowData } from '@/domain/favorites/favorite-row.ts';
import type { HiddenCounts } from '@/domain/favorites/visibility.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { useWide } from '../use-wide.ts';
import { FavoriteList } from './FavoriteList.tsx';
import style from './FavoritesView.module.css';
import { FavoriteTools } from './FavoriteTools.tsx';
import { HiddenFavorites } from './HiddenFavorites.tsx';
import { NoFavorites } from './NoFavorites.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useScrollRestore } from './use-scroll-restore.ts';

type Props = {
  /** How many fit what was asked, and how many there are without those that wait. */
  total: number;
  kept: number;
  /** How many wait. */
  waiting: HiddenCounts;
  /** Where these can be shown again. */
  settingsHref: string;
  /** The answer to what was asked is on its way. */
  looking: boolean;
  row: (index: number) => FavoriteRowData | null;
  asked: ListQuery;
  scripture: boolean;
  situation: Situation;
  /** The favorite that is being read, or null. */
  open: string | null;
  /** It, to read: beside the list or, in a narrow window, in its place. */
  reading: ComponentChildren;
  /** Those that are chosen; null while she is not choosing several. */
  chosen: ReadonlySet<string> | null;
  hrefOf: (id: string) => string;
  addHref: string;
  onAsk: (change: Partial<ListQuery>) => void;
  onRange: (from: number, to: number) => void;
  onChoose: (id: string, chosen: boolean) => void;
  /** Begins to choose several, or ends it. */
  onSelect: (on: boolean) => void;
  onChooseAll: () => void;
  onRemoveChosen: () => void;
  /** What new tabs show, to choose. */
  newTabs: ComponentChildren;
  /** What stands above all of it. */
  children?: ComponentChildren;
};

/** From this width on, in rem, a list and what she reads stand side by side. */
const SIDE_BY_SIDE = 60;

/** All favorites: find one, read one, choose several. */
export function FavoritesView({ total, kept, waiting, looking, asked, ...props }: Props) {
  const { favorites: text } = useMessages();
  const { open, reading, chosen, scripture, situation, onAsk } = props;
  const { row, hrefOf, onChoose, onRange } = props;
  const shelf = useRef<HTMLDivElement>(null);
  const isWide = useWide(SIDE_BY_SIDE);
  useScrollRestore(shelf, open);
  const isEmpty = kept === 0 && !looking;
  const says = looking ? text.looking : total < kept ? text.found(total, kept) : text.kept(kept);

  // Not drawn anew for each key that she presses, but for its answer.
  const list = useMemo(
    () => <FavoriteList {...{ total, row, open, chosen, hrefOf, onChoose, onRange }} />,
    [total, row, open, chosen, hrefOf, onChoose, onRange],
  );

  return (
    <div class={style.view} data-wide={isWide} data-reading={open !== null}>
      <div class={style.head}>
        {props.children}
        <HiddenFavorites waiting={waiting} settingsHref={props.settingsHref} />
        {isEmpty ? (
          waiting.scripture + waiting.situation === 0 && <NoFavorites addHref={props.addHref} />
        ) : (
          <FavoriteTools {...{ asked, scripture, situation, isWide, onAsk }}>
            {props.newTabs}
          </FavoriteTools>
        )}
      </div>
      <div ref={shelf} class={style.shelf}>
        {!isEmpty && (
          <>
            <SelectionBar
              says={says}
              count={chosen?.size ?? null}
              onSelect={props.onSelect}
              onAll={props.onChooseAll}
              onRemove={props.onRemoveChosen}
            />
            {total === 0 && !looking && (
              <div class={style.nothing}>
                <p>{text.nothing}</p>
                <button
                  type="button"
                  class={controls.button}
                  onClick={() => onAsk({ query: '', kind: '', theme: '' })}
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
        {reading ?? (total > 0 && <p class={style.hint}>{text.openOne}</p>)}
      </div>
    </div>
  );
}
