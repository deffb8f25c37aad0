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
import { usePeriod } from './use-period.ts';

/** What stepping to another passage needs to know about favorites. */
type Favorites = CatalogFavorites & Pick<FavoriteRepository, 'savedAmong'>;

/**
 * The passage of a new tab, and what the user can do with it.
 * @param first the passage that was painted
 * @param settings undefined until they were read
 * @param paintedAt when it was painted. Must stay the same between renders
 */
export function usePassage(
  first: TabPassage,
  records: Records,
  settings: Settings | undefined,
  paintedAt?: Temporal.ZonedDateTime,
) {
  const { repositories, change } = records;
  const [passage, setPassage] = useState(first);
  const [isSettled, setSettled] = useState(false);
  const [settleCount, setSettleCount] = useState(0);
  const settleAgain = useCallback(() => setSettleCount((count) => count + 1), []);
  // Refs, because key presses may come faster than renders.
  const current = useRef(first);
  const targetId = useRef(first.id);
  // Until the stored rotation is read, one that begins with the painted passage.
  const rotation = useRef<Rotation>({ ...newRotation(0), shown: [first.id] });
  const settled = useRef(Promise.withResolvers<void>());
  const cached = useRef<{ key: string; catalog: Promise<Catalog> } | null>(null);

  const show = useCallback((next: TabPassage, transition = (render: () => void) => render()) => {
    current.current = next;
    targetId.current = next.id;
    // The transition may render a frame later, when there is already a newer passage.
    transition(() => setPassage(current.current));
  }, []);

  const catalogFor = useCallback(
    (preferences: ContentPreferences, favorites: Favorites): Promise<Catalog> => {
      const key = snapshotCacheKey(preferences);
      if (cached.current?.key === key && repositories) return cached.current.catalog;
      const catalog = loadCatalog(preferences, favorites);
      cached.current = { key, catalog };
      catalog.catch(() => {
        cached.current = null;
      });
      return catalog;
    },
    [repositories],
  );

  const suits = async (period: string) => {
    if (!repositories || !settings) return true;
    const catalog = await catalogFor(settings, repositories.favorites);
    return catalog.eligible(period).includes(current.current.id);
  };
  const beginPeriod = usePeriod(paintedAt, settings?.rotationInterval, suits, settleAgain);

  // Settles which passage today has, and again when settings change, when another period has begun, or
  // when a favorite is removed elsewhere: what may no longer appear is replaced at once.
  useEffect(() => {
    if (!repositories || !settings) return;
    const settle = change(async (opened) => {
      const isNewPeriod = beginPeriod(settings.rotationInterval);
      const today = await resolveToday(opened, settings, current.current, isNewPeriod);
      // After the user has stepped, keep the current order: another one would repeat passages.
      if (isNewPeriod || targetId.current === first.id) rotation.current = today.rotation;
      if (today.passage) show(today.passage);
      setSettled(true);
    });
    void settle.then(() => settled.current.resolve());
  }, [repositories, settings, change, first, show, beginPeriod, settleCount]);

  // Not before: the snapshot is planned from the passage that today has.
  useCheckedCopies(isSettled ? repositories : null);

  const stepWithPreferences = useCallback(
    async (preferences: ContentPreferences, steps: number, favorites: Favorites) => {
      const catalog = await catalogFor(preferences, favorites);
      const suitable = catalog.eligible(periodOf(Temporal.Now.zonedDateTimeISO()));
      // The first passage of the tab can be reached again, even if it suits another hour.
      const mustAddFirst = catalog.allows(first.id) && !suitable.includes(first.id);
      const eligible = mustAddFirst ? [first.id, ...suitable] : suitable;
      const id = walk(rotation.current, eligible, targetId.current, steps);
      targetId.current = id;
      const next = await catalog.passage(id);
      if (!next) return;
      // Read before it is shown, so that the heart does not flash.
      const favorite = await isSaved(favorites, next);
      if (targetId.current === id) show({ ...next, favorite }, crossFade);
    },
    [catalogFor, show, first],
  );
  const step = useCallback(
    (steps: number) => {
      // Storage may open slowly. With default settings there is no need to wait for it.
      if (!repositories && isPaintedByDefaults())
        return void stepWithPreferences(DEFAULT_SETTINGS, steps, NO_FAVORITES);
      void change(async (opened) => {
        const preferences = await opened.settings.all();
        await settled.current.promise;
        await stepWithPreferences(preferences, steps, opened.favorites);
      });
    },
    [repositories, change, stepWithPreferences],
  );
  const previous = useCallback(() => step(-1), [step]);
  const next = useCallback(() => step(1), [step]);

  const showsOnlyFavorites = settings?.newTabs === 'favorites';
  const onRemoved = useCallback(
    ({ id }: TabPassage) => {
      if (showsOnlyFavorites || isFavoriteId(id)) settleAgain();
    },
    [showsOnlyFavorites, settleAgain],
  );
  const { isFavorite, setFavorite } = useHeart(passage, records, onRemoved);
  return {
    passage: { ...passage, favorite: isFavorite },
    previous,
    next,
    setFavorite,
  };
}

/** Used before the records are open. */
const NO_FAVORITES: Favorites = {
  get: async () => null,
  rotatingIds: async () => [],
  savedIds: async () => [],
  savedAmong: async () => new Set(),
};

/** Whether the first frame was painted for the default settings. */
function isPaintedByDefaults(): boolean {
  const snapshot = readSnapshot();
  return snapshot?.cacheKey === snapshotCacheKey(DEFAULT_SETTINGS);
}
