import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '@/domain/choice.ts';
import { savablePassage } from '@/domain/favorites/favorite.ts';
import { favoriteIdOfFrame, isFavoriteId } from '@/domain/favorites/frame.ts';
import { periodOf } from '@/domain/period.ts';
import { newRotation, type Rotation, walk } from '@/domain/rotation.ts';
import type { Frame } from '@/domain/snapshot.ts';
import type { FavoriteRepository } from '@/storage/favorites.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { DEFAULT_SETTINGS } from '@/storage/settings.ts';
import { type Records, useStored } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { type FavoritesOfCatalog, loadCatalog } from './catalog.ts';
import { settleToday } from './settle.ts';
import { madeOf, readSnapshot, refreshWhenIdle } from './snapshot.ts';

const FAVORITES = ['favorites'] as const;

/** The passage on the page, and what she can do with it. */
export function usePassage(painted: Frame, { repositories, change }: Records) {
  const [shown, setShown] = useState(painted);
  const [isSettled, setSettled] = useState(false);
  const savedId = favoriteIdOfFrame(shown);
  const readSaved = useCallback(
    async ({ favorites }: Repositories) => ({
      id: savedId,
      isSaved: (await favorites.savedAmong([savedId])).has(savedId),
    }),
    [savedId],
  );
  const saved = useStored(repositories, FAVORITES, readSaved);
  const settings = useSettings(repositories);
  // Where she stands now: presses may come faster than renders.
  const current = useRef(painted);
  const wanted = useRef(painted.id);
  // Until the kept rotation is read, one that begins with what was painted.
  const rotation = useRef<Rotation>({ ...newRotation(0), shown: [painted.id] });
  const settling = useRef(Promise.withResolvers<void>());

  const show = useCallback((frame: Frame) => {
    current.current = frame;
    wanted.current = frame.id;
    setShown(frame);
  }, []);

  // Also when a choice has changed elsewhere: what may not appear any more goes at once.
  useEffect(() => {
    if (!repositories || !settings) return;
    const settle = change(async (records) => {
      const today = await settleToday(records, settings, current.current);
      // Who is walking already keeps to her way: another order would bring the same again.
      if (wanted.current === painted.id) rotation.current = today.rotation;
      if (today.frame) show(today.frame);
      setSettled(true);
    });
    void settle.then(() => settling.current.resolve());
  }, [repositories, settings, change, painted, show]);

  useEffect(() => {
    if (repositories && settings && saved !== undefined && isSettled) refreshWhenIdle(repositories);
  }, [repositories, settings, saved, isSettled]);

  const walkUnder = useCallback(
    async (choice: Choice, steps: number, favorites: FavoritesOfCatalog) => {
      const catalog = await loadCatalog(choice, favorites);
      const fitting = catalog.eligible(periodOf(Temporal.Now.zonedDateTimeISO()));
      // What the tab began with is on her way also where it suits another hour.
      const eligible = catalog.allows(painted.id)
        ? [...new Set([painted.id, ...fitting])]
        : fitting;
      const id = walk(rotation.current, eligible, wanted.current, steps);
      wanted.current = id;
      const frame = await catalog.frame(id);
      if (frame && wanted.current === id) show(frame);
    },
    [show, painted],
  );
  const step = useCallback(
    (steps: number) => {
      // Storage may be slow to open, or held up: who has changed no setting need not wait for it.
      if (!repositories && paintedByDefault())
        return void walkUnder(DEFAULT_SETTINGS, steps, NO_FAVORITES);
      void change(async (records) => {
        const choice = await records.settings.all();
        await settling.current.promise;
        await walkUnder(choice, steps, records.favorites);
      });
    },
    [repositories, change, walkUnder],
  );
  const previous = useCallback(() => step(-1), [step]);
  const next = useCallback(() => step(1), [step]);
  const favorite = useCallback(
    () => void change(({ favorites }) => toggle(favorites, current.current)),
    [change],
  );

  // What was read for another passage says nothing of this one.
  const isFavorite = saved?.id === savedId ? saved.isSaved : shown.favorite;
  return { frame: { ...shown, favorite: isFavorite }, previous, next, favorite };
}

/** Saves what is shown, or removes it. Her own passage comes back as it was. */
async function toggle(favorites: FavoriteRepository, frame: Frame): Promise<void> {
  const now = Date.now();
  if (!isFavoriteId(frame.id)) return void (await favorites.toggle(savablePassage(frame), now));
  const isSaved = (await favorites.savedAmong([frame.id])).has(frame.id);
  await (isSaved ? favorites.remove([frame.id], now) : favorites.restore([frame.id], now));
}

/** For who walks before her records are open. */
const NO_FAVORITES: FavoritesOfCatalog = {
  get: async () => null,
  rotating: async () => [],
  savedIds: async () => [],
};

/** Whether the first frame was one for the default choice. */
function paintedByDefault(): boolean {
  const snapshot = readSnapshot();
  return snapshot === null || snapshot.made === madeOf(DEFAULT_SETTINGS);
}
