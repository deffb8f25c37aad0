import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the painted page has been adopted: buttons answer, and what nobody sees yet can be added.
 * @param onAdopted called once, when it has. Stays the same between renders
 */
export function useHydrated(onAdopted: (() => void) | undefined): boolean {
  const [isAdopted, setAdopted] = useState(false);
  useEffect(() => {
    onAdopted?.();
    setAdopted(true);
  }, [onAdopted]);
  return isAdopted;
}
