/** Whether the error is how a browser says that it gives extensions no IndexedDB at all. */
export function isMissing(error: unknown): boolean {
  if (typeof indexedDB === 'undefined' || indexedDB === null) return true;
  return (
    error instanceof DOMException && ['InvalidStateError', 'SecurityError'].includes(error.name)
  );
}
