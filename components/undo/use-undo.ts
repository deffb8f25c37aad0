import { useEffect, useState } from 'preact/hooks';

type Row<T> = {
  item: T;
  removed: boolean;
  /** It has just come back: the focus, whose button is gone, belongs here. */
  restored: boolean;
};

/**
 * Keeps what was just removed in its place in the list, so that undo sits where the eye is.
 * @param items what is there, in order
 * @param compare the order of the list
 */
export function useUndo<T extends { id: string }>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
) {
  const [removed, setRemoved] = useState<readonly T[]>([]);
  const [restored, setRestored] = useState<string | null>(null);
  const present = new Set(items.map((item) => item.id));

  // Once it is back it is an item like others: removed elsewhere later, it leaves no row here.
  useEffect(() => {
    if (items.some(({ id }) => id === restored)) {
      setRemoved((kept) => kept.filter(({ id }) => id !== restored));
    }
  }, [items, restored]);

  const rows: Row<T>[] = [
    ...items.map((item) => ({ item, removed: false, restored: item.id === restored })),
    ...removed
      .filter((item) => !present.has(item.id))
      .map((item) => ({ item, removed: true, restored: false })),
  ].sort((a, b) => compare(a.item, b.item));

  return {
    rows,
    /** Call when an item is about to be removed. */
    keep: (item: T) => {
      setRemoved((kept) => [...kept.filter(({ id }) => id !== item.id), item]);
      setRestored(null);
    },
    /** Call when a removed item is about to come back. */
    release: (item: T) => setRestored(item.id),
  };
}
