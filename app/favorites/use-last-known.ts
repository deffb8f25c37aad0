import { useRef } from 'preact/hooks';
import type { Favorite } from '@/domain/records.ts';

/**
 * A favorite that stays on the page when the browser's data is cleared under it, so that what is being
 * written there is not lost. One that was removed is not kept.
 * @param favorite as it is stored now: null if there is none, undefined until it was read
 */
export function useLastKnown(
  favorite: Favorite | null | undefined,
  id: string,
): Favorite | null | undefined {
  const last = useRef<Favorite | null>(null);
  if (favorite?.id === id) last.current = favorite;
  const known = last.current?.id === id ? last.current : null;
  return favorite === null && known?.deletedAt === null ? known : favorite;
}
