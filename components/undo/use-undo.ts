import { useState } from 'preact/hooks';

type Row<T> = { item: T; removed: boolean };

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
  const present = new Set(items.map((item) => item.id));

  const rows: Row<T>[] = [
    ...items.map((item) => ({ item, removed: false })),
    ...removed.filter((item) => !present.has(item.id)).map((item) => ({ item, removed: true })),
  ].sort((a, b) => compare(a.item, b.item));

  return {
    rows,
    /** Call when an item is about to be removed. */
    keep: (item: T) => setRemoved((kept) => [...kept.filter(({ id }) => id !== item.id), item]),
  };
}
