/** Whether two values of JSON are equal, whatever the order of their fields. */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const fields = Object.keys(a);
  return (
    fields.length === Object.keys(b).length &&
    fields.every(
      (field) =>
        Object.hasOwn(b, field) &&
        deepEqual((a as Record<string, unknown>)[field], (b as Record<string, unknown>)[field]),
    )
  );
}
