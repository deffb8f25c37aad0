import { useEffect, useState } from 'preact/hooks';

/**
 * False in the first render, which must equal the painted page, and true from the next one on.
 * @param onHydrated called once, when buttons answer. Stays the same between renders
 */
export function useHydrated(onHydrated: (() => void) | undefined): boolean {
  const [isHydrated, setHydrated] = useState(false);
  useEffect(() => {
    onHydrated?.();
    setHydrated(true);
  }, [onHydrated]);
  return isHydrated;
}
