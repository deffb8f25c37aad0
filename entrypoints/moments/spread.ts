/**
 * Some of a list, spread evenly over it, so that they differ in theme as the list does.
 * @param turn another number gives others, until all were given
 */
export function spread<T>(items: readonly T[], count: number, turn: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, place) => {
    const index = Math.floor((place * items.length) / count) + turn;
    return items[index % items.length];
  }).filter((item) => item !== undefined);
}
