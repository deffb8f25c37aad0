import { useEffect, useState } from 'preact/hooks';
import {
  type ContentMetadata,
  mayHide,
  NO_METADATA,
  type VisibilityPreferences,
} from '@/domain/favorites/visibility.ts';
import { loadContentMetadata } from './content-metadata.ts';

/**
 * What the content says of favorites. Loads nothing if the preferences hide nothing.
 * @param preferences undefined until they are read
 * @returns null until it is loaded: until then no favorite may be shown
 */
export function useContentMetadata(
  preferences: VisibilityPreferences | undefined,
): ContentMetadata | null {
  const [metadata, setMetadata] = useState<ContentMetadata | null>(null);
  const isNeeded = preferences !== undefined && mayHide(preferences);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isUnmounted = false;
    void loadContentMetadata().then((loaded) => {
      if (!isUnmounted) setMetadata(loaded);
    });
    return () => {
      isUnmounted = true;
    };
  }, [isNeeded]);
  if (!preferences) return null;
  return isNeeded ? metadata : NO_METADATA;
}
