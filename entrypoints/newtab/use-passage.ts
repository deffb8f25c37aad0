import { ids, load } from 'virtual:content/en/passages';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
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

  // Where she stands now: presses may come faster than renders.
  const current = useRef(painted.id);

  const show = useCallback(async (id: string) => {
    current.current = id;
    const passage = await load(id);
    if (passage && current.current === id) setShown({ ...passage, favorite: false });
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
      if (current.current === painted.id && !(await show(painted.id))) await show(today.id);
    });
  }, [repositories, change, painted, show]);

  useEffect(() => {
    if (repositories && settled && saved) writeSnapshotWhenIdle(repositories);
  }, [repositories, settled, saved]);

  const step = useCallback(
    (steps: number) => void show(walk(rotation, ids, current.current, steps)),
    [rotation, show],
  );
  const previous = useCallback(() => step(-1), [step]);
  const next = useCallback(() => step(1), [step]);
  const favorite = useCallback(
    () =>
      void change(async ({ favorites }) => {
        const passage = await load(current.current);
        if (passage) await favorites.toggle(passage, Date.now());
      }),
    [change],
  );

  const isFavorite = saved ? saved.has(shown.id) : shown.favorite;
  return { frame: { ...shown, favorite: isFavorite }, previous, next, favorite };
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
