import { useEffect, useState } from 'preact/hooks';

type Row<T> = {
  item: T;
  /** Whether it was removed: its undo row is shown in its place. */
  removed: boolean;
  /** Whether it has just been restored: the focus belongs to it. */
  restored: boolean;
};

/**
 * The rows of a list in which removed items keep their place until they are restored.
 * @param items the items that there are, in order
 * @param compare the order of the list
 */
export function useRemovableRows<T extends { id: string }>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
) {
  const [removed, setRemoved] = useState<readonly T[]>([]);
  const [restored, setRestored] = useState<string | null>(null);
  const present = new Set(items.map((item) => item.id));

  // A restored item is like all others: when another page removes it, it leaves no undo row here.
  useEffect(() => {
    if (items.some(({ id }) => id === restored)) {
      setRemoved((before) => before.filter(({ id }) => id !== restored));
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
    /** Call before an item is removed. */
    markRemoved: (item: T) => {
      setRemoved((before) => [...before.filter(({ id }) => id !== item.id), item]);
      setRestored(null);
    },
    /** Call before a removed item is restored. */
    markRestored: (item: T) => setRestored(item.id),
  };
}
