import { useEffect, useState } from 'preact/hooks';
import type { Appearance } from '@/domain/appearance.ts';

/**
 * An appearance without the search box, if the browser does not allow one (any more): the setting may
 * come from another device.
 */
export async function allowedAppearance(appearance: Appearance): Promise<Appearance> {
  if (!appearance.webSearch) return appearance;
  // Loaded only here: hardly any tab asks.
  const { isAllowed } = await import('../permissions/permissions.ts');
  return { ...appearance, webSearch: await isAllowed('search') };
}

/** The same in a component; undefined until it is known. */
export function useAllowedAppearance(appearance: Appearance | undefined): Appearance | undefined {
  const [allowed, setAllowed] = useState<Appearance>();
  useEffect(() => {
    let ended = false;
    if (appearance?.webSearch) {
      void allowedAppearance(appearance).then((found) => !ended && setAllowed(found));
    }
    return () => {
      ended = true;
    };
  }, [appearance]);
  return appearance?.webSearch ? allowed : appearance;
}
