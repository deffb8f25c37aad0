import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ContentPreferences } from '@/domain/content-preferences.ts';
import { isFavoriteId } from '@/domain/favorites/tab-passage.ts';
import { periodOf } from '@/domain/period.ts';
import { newRotation, type Rotation, walk } from '@/domain/rotation.ts';
import { DEFAULT_SETTINGS, type Settings } from '@/domain/settings.ts';
import type { TabPassage } from '@/domain/snapshot.ts';
import type { FavoriteRepository } from '@/storage/favorites.ts';
import { readSnapshot, snapshotCacheKey } from '../derived/snapshot.ts';
import { useCheckedCopies } from '../derived/use-checked-copies.ts';
import { crossFade } from '../new-tab/cross-fade.ts';
import type { Records } from '../records/use-records.ts';
import { type Catalog, type CatalogFavorites, loadCatalog } from './catalog.ts';
import { resolveToday } from './resolve-today.ts';
import { isSaved, useHeart } from './use-heart.ts';

/** What a walk has to know of her favorites. */
type Favorites = CatalogFavorites & Pick<FavoriteRepository, 'savedAmong'>;

/**
 * The passage on the page, and what she can do with it.
 * @param settings undefined until they were read
 */
export function usePassage(painted: TabPassage, records: Records, settings: Settings | undefined) {
  const { repositories, change } = records;
  const [shown, setShown] = useState(painted);
  const [isSettled, setSettled] = useState(false);
  const [removals, setRemovals] = useState(0);
  // Where she stands now: presses may come faster than renders.
  const current = useRef(painted);
  const wanted = useRef(painted.id);
  // Until the kept rotation is read, one that begins with what was painted.
  const rotation = useRef<Rotation>({ ...newRotation(0), shown: [painted.id] });
  const settling = useRef(Promise.withResolvers<void>());
  const catalogs = useRef<{ made: string; catalog: Promise<Catalog> } | null>(null);

  const show = useCallback((frame: TabPassage, change = (render: () => void) => render()) => {
    current.current = frame;
    wanted.current = frame.id;
    // It may be a frame later: by then she may have come further.
    change(() => setShown(current.current));
  }, []);

  // Also when a choice has changed elsewhere, or something was removed there: what may not appear any
  // more goes at once.
  useEffect(() => {
    if (!repositories || !settings) return;
    const settle = change(async (opened) => {
      const today = await resolveToday(opened, settings, current.current);
      // Who is walking already keeps to her way: another order would bring the same again.
      if (wanted.current === painted.id) rotation.current = today.rotation;
      if (today.frame) show(today.frame);
      setSettled(true);
    });
    void settle.then(() => settling.current.resolve());
  }, [repositories, settings, change, painted, show, removals]);

  // Not before: the snapshot is planned from the passage that today has.
  useCheckedCopies(isSettled ? repositories : null);

  const walkUnder = useCallback(
    async (preferences: ContentPreferences, steps: number, favorites: Favorites) => {
      const made = snapshotCacheKey(preferences);
      let known = catalogs.current;
      if (known?.made !== made || !repositories) {
        known = { made, catalog: loadCatalog(preferences, favorites) };
        catalogs.current = known;
        known.catalog.catch(() => {
          catalogs.current = null;
        });
      }
      const catalog = await known.catalog;
      const fitting = catalog.eligible(periodOf(Temporal.Now.zonedDateTimeISO()));
      // What the tab began with is on her way also where it suits another hour.
      const isOnWay = !catalog.allows(painted.id) || fitting.includes(painted.id);
      const eligible = isOnWay ? fitting : [painted.id, ...fitting];
      const id = walk(rotation.current, eligible, wanted.current, steps);
      wanted.current = id;
      const frame = await catalog.passage(id);
      if (!frame) return;
      // With its heart as it is: it would be empty for a moment.
      const favorite = await isSaved(favorites, frame);
      if (wanted.current === id) show({ ...frame, favorite }, crossFade);
    },
    [repositories, show, painted],
  );
  const step = useCallback(
    (steps: number) => {
      // Storage may be slow to open, or held up: who has changed no setting need not wait for it.
      if (!repositories && paintedByDefault())
        return void walkUnder(DEFAULT_SETTINGS, steps, NO_FAVORITES);
      void change(async (opened) => {
        const preferences = await opened.settings.all();
        await settling.current.promise;
        await walkUnder(preferences, steps, opened.favorites);
      });
    },
    [repositories, change, walkUnder],
  );
  const previous = useCallback(() => step(-1), [step]);
  const next = useCallback(() => step(1), [step]);

  const onlyFavorites = settings?.newTabs === 'favorites';
  const onRemoved = useCallback(
    ({ id }: TabPassage) => {
      if (onlyFavorites || isFavoriteId(id)) setRemovals((count) => count + 1);
    },
    [onlyFavorites],
  );
  const { isFavorite, press } = useHeart(shown, records, onRemoved);
  return { frame: { ...shown, favorite: isFavorite }, previous, next, favorite: press };
}

/** For who walks before her records are open. */
const NO_FAVORITES: Favorites = {
  get: async () => null,
  rotatingIds: async () => [],
  savedIds: async () => [],
  savedAmong: async () => new Set(),
};

/** Whether the first frame was one for the default choice. */
function paintedByDefault(): boolean {
  const snapshot = readSnapshot();
  return snapshot === null || snapshot.cacheKey === snapshotCacheKey(DEFAULT_SETTINGS);
}
