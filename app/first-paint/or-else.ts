/** The result of `work`; if it fails, `otherwise`: what is around the passage never stops the passage. */
export function orElse<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch (error) {
    globalThis.reportError?.(error);
    return otherwise;
  }
}
