import { ids, load } from 'virtual:content/en/passages';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { localDate } from '@/domain/local-date.ts';
import { newRotation, type Rotation, walk } from '@/domain/rotation.ts';
import type { Frame } from '@/domain/snapshot.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { type Records, useStored } from '../records/use-records.ts';
import { writeSnapshotWhenIdle } from './snapshot.ts';

const STORES = ['favorites'] as const;
const readSaved = ({ favorites }: Repositories) => favorites.savedContentIds();

/** The passage on the page, and what she can do with it. */
export function usePassage(painted: Frame, { repositories, change }: Records) {
  const [shown, setShown] = useState(painted);
  // Until the kept rotation is read, one that begins with what was painted.
  const [rotation, setRotation] = useState<Rotation>({ ...newRotation(0), shown: [painted.id] });
  const [settled, setSettled] = useState(false);
  const saved = useStored(repositories, STORES, readSaved);

  const show = useCallback(async (id: string) => {
    const passage = await load(id);
    if (passage) setShown({ ...passage, favorite: false });
    return passage !== null;
  }, []);

  useEffect(() => {
    if (!repositories) return;
    const period = localDate(Temporal.Now.zonedDateTimeISO());
    void change(async ({ rotation: rotations }) => {
      const today = await rotations.settle(period, painted.id, ids, randomSeed());
      setRotation(today.rotation);
      setSettled(true);
      // The painted copy may be older than the content: show the words as they are now, or, where
      // the passage is gone, today's.
      if (!(await show(painted.id))) await show(today.id);
    });
  }, [repositories, change, painted, show]);

  useEffect(() => {
    if (settled && saved)
      writeSnapshotWhenIdle(rotation, ids, saved, Temporal.Now.zonedDateTimeISO());
  }, [settled, rotation, saved]);

  const previous = useCallback(
    () => void show(walk(rotation, ids, shown.id, -1)),
    [rotation, shown, show],
  );
  const next = useCallback(
    () => void show(walk(rotation, ids, shown.id, 1)),
    [rotation, shown, show],
  );
  const favorite = useCallback(
    () =>
      void change(async ({ favorites }) => {
        const passage = await load(shown.id);
        if (passage) await favorites.toggle(passage, Date.now());
      }),
    [change, shown],
  );

  const isFavorite = saved ? saved.has(shown.id) : shown.favorite;
  return { frame: { ...shown, favorite: isFavorite }, previous, next, favorite };
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
