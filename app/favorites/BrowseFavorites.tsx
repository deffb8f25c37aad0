import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { FavoritesNav } from '@/components/favorites/FavoritesNav.tsx';
import { FavoritesView } from '@/components/favorites/FavoritesView.tsx';
import type { ListQuery } from '@/components/favorites/FavoriteTools.tsx';
import { type ContentMetadata, mayHide, NO_METADATA } from '@/domain/favorites/visibility.ts';
import type { Settings } from '@/storage/settings.ts';
import { BackupReminder } from '../backup/BackupReminder.tsx';
import type { Records } from '../records/use-records.ts';
import { loadContentMetadata } from './content-metadata.ts';
import { NewTabSource } from './NewTabSource.tsx';
import { ReadFavorite } from './ReadFavorite.tsx';
import { useFavoriteIndex } from './use-favorite-index.ts';
import { goTo, hrefOf, readHref } from './use-favorites-route.ts';
import type { Removal } from './use-removal.ts';

/** Where what waits can be shown again. */
const SETTINGS = '#settings';
const FIRST_ASKED: ListQuery = { query: '', kind: '', theme: '', sort: 'newest' };

type Props = {
  records: Records;
  settings: Settings;
  /** The favorite that is being read, or null. */
  open: string | null;
  removal: Removal;
};

/** The list of favorites, and the one that is open. */
export function BrowseFavorites({ records, settings, open, removal }: Props) {
  const { scripture, situation } = settings;
  const [asked, setAsked] = useState(FIRST_ASKED);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [known, setKnown] = useState<ContentMetadata | null>(
    mayHide(settings) ? null : NO_METADATA,
  );
  const question = useMemo(
    () => ({ ...asked, scripture, situation }),
    [asked, scripture, situation],
  );
  const { shown, looking, row, onRange, allIds } = useFavoriteIndex(records.repositories, question);

  // Not before she sees something: it is a lot to read. What must not be shown waits for it anyway.
  const isThere = shown !== undefined;
  useEffect(() => {
    if (isThere) void loadContentMetadata().then(setKnown);
  }, [isThere]);

  const choose = useCallback((id: string, on: boolean) => {
    setChosen((now) => {
      const next = new Set(now);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const ask = useCallback(
    (change: Partial<ListQuery>) => setAsked((now) => ({ ...now, ...change })),
    [],
  );
  const removeChosen = () => {
    const ids = [...(chosen ?? [])];
    setChosen(null);
    if (open !== null && ids.includes(open)) goTo({ name: 'list', id: null });
    removal.remove(ids, null);
  };

  if (!shown) return null;
  return (
    <FavoritesView
      total={shown.total}
      savedCount={shown.kept}
      hidden={shown.waiting}
      settingsHref={SETTINGS}
      searching={looking}
      row={row}
      listQuery={asked}
      scripture={scripture}
      situation={situation}
      openId={open}
      reading={
        open === null ? null : (
          <ReadFavorite
            records={records}
            id={open}
            preferences={settings}
            known={known}
            settingsHref={SETTINGS}
            onRemove={(favorite) => {
              goTo({ name: 'list', id: null });
              removal.remove([favorite.id], favorite);
            }}
            onRestore={(favorite) => removal.restore([favorite.id])}
          />
        )
      }
      selected={chosen}
      hrefOf={readHref}
      addHref={hrefOf({ name: 'new' })}
      onQueryChange={ask}
      onRange={onRange}
      onSelect={choose}
      onSelecting={(on) => setChosen(on ? new Set() : null)}
      onSelectAll={() => void allIds().then((ids) => setChosen(new Set(ids)))}
      onRemoveSelected={removeChosen}
      newTabs={<NewTabSource records={records} settings={settings} some={shown.forTabs > 0} />}
    >
      <FavoritesNav
        addHref={hrefOf({ name: 'new' })}
        backupHref={hrefOf({ name: 'copy' })}
        removedHref={hrefOf({ name: 'removed' })}
      />
      <BackupReminder records={records} settings={settings} kept={shown.kept} />
    </FavoritesView>
  );
}
