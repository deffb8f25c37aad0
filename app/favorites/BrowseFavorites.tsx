import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { FavoritesNav } from '@/components/favorites/FavoritesNav.tsx';
import { FavoritesView } from '@/components/favorites/FavoritesView.tsx';
import { UnsavedTexts } from '@/components/favorites/UnsavedTexts.tsx';
import type { ListQuery } from '@/domain/favorites/favorite-index.ts';
import { type ContentMetadata, mayHide, NO_METADATA } from '@/domain/favorites/visibility.ts';
import type { Settings } from '@/domain/settings.ts';
import { BackupReminder } from '../backup/BackupReminder.tsx';
import type { Records } from '../records/use-records.ts';
import { loadContentMetadata } from './content-metadata.ts';
import { goTo, hrefOf, readHref } from './favorites-route.ts';
import { NewTabSource } from './NewTabSource.tsx';
import { ReadFavorite } from './ReadFavorite.tsx';
import { useFavoriteIndex } from './use-favorite-index.ts';
import type { Removal } from './use-removal.ts';
import type { UnsavedDraft } from './use-unsaved-drafts.ts';

/** Where hidden favorites can be shown again. */
const SETTINGS = '#settings';
const ALL_NEWEST_FIRST: ListQuery = { searchText: '', kind: '', theme: '', sort: 'newest' };

type Props = {
  records: Records;
  settings: Settings;
  /** Id of the favorite that is being read, or null. */
  open: string | null;
  removal: Removal;
  /** What was begun for favorites that are not here any more. */
  unsaved: readonly UnsavedDraft[];
};

/** The list of favorites, and the one that is open. */
export function BrowseFavorites({ records, settings, open, removal, unsaved }: Props) {
  const { scripture, situation } = settings;
  const [listQuery, setListQuery] = useState(ALL_NEWEST_FIRST);
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const [metadata, setMetadata] = useState<ContentMetadata | null>(
    mayHide(settings) ? null : NO_METADATA,
  );
  const query = useMemo(
    () => ({ ...listQuery, scripture, situation }),
    [listQuery, scripture, situation],
  );
  const { list, isLoading, row, onRange, allIds } = useFavoriteIndex(records.repositories, query);

  // Loaded once the list is shown, as it is large. Until then, nothing is read that may be hidden.
  const isShown = list !== undefined;
  useEffect(() => {
    if (isShown) void loadContentMetadata().then(setMetadata);
  }, [isShown]);

  const select = useCallback((id: string, on: boolean) => {
    setSelected((before) => {
      const next = new Set(before);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const changeQuery = useCallback(
    (change: Partial<ListQuery>) => setListQuery((before) => ({ ...before, ...change })),
    [],
  );
  const removeSelected = () => {
    const ids = [...(selected ?? [])];
    setSelected(null);
    if (open !== null && ids.includes(open)) goTo({ name: 'list', id: null });
    removal.remove(ids, null);
  };

  if (!list) return null;
  return (
    <FavoritesView
      total={list.total}
      savedCount={list.savedCount}
      hidden={list.hidden}
      settingsHref={SETTINGS}
      searching={isLoading}
      row={row}
      listQuery={listQuery}
      scripture={scripture}
      openId={open}
      reading={
        open === null ? null : (
          <ReadFavorite
            records={records}
            id={open}
            preferences={settings}
            metadata={metadata}
            settingsHref={SETTINGS}
            onRemove={(favorite) => {
              goTo({ name: 'list', id: null });
              removal.remove([favorite.id], favorite);
            }}
            onRestore={(favorite) => removal.restore([favorite.id])}
          />
        )
      }
      selected={selected}
      hrefOf={readHref}
      addHref={hrefOf({ name: 'new' })}
      onQueryChange={changeQuery}
      onRange={onRange}
      onSelect={select}
      onSelecting={(on) => setSelected(on ? new Set() : null)}
      onSelectAll={() => void allIds().then((ids) => setSelected(new Set(ids)))}
      onRemoveSelected={removeSelected}
      newTabs={<NewTabSource records={records} settings={settings} some={list.forNewTabs > 0} />}
    >
      <FavoritesNav
        addHref={hrefOf({ name: 'new' })}
        backupHref={hrefOf({ name: 'copy' })}
        removedHref={hrefOf({ name: 'removed' })}
      />
      <UnsavedTexts texts={unsaved} />
      <BackupReminder records={records} settings={settings} savedCount={list.savedCount} />
    </FavoritesView>
  );
}
