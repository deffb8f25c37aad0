import { useEffect, useState } from 'preact/hooks';
import {
  type ContentMetadata,
  mayHide,
  NO_METADATA,
  type VisibilityPreferences,
} from '@/domain/favorites/visibility.ts';
import { loadContentMetadata } from './content-metadata.ts';

/**
 * What the content says of what she saved, as far as a choice asks for it: nothing is loaded where
 * all may be read as it was kept.
 * @param choice undefined until it is known
 * @returns null until it is here: till then nothing she saved may be shown
 */
export function useContentMetadata(
  preferences: VisibilityPreferences | undefined,
): ContentMetadata | null {
  const [known, setKnown] = useState<ContentMetadata | null>(null);
  const isAsked = preferences !== undefined && mayHide(preferences);
  useEffect(() => {
    if (!isAsked) return undefined;
    let ended = false;
    void loadContentMetadata().then((read) => {
      if (!ended) setKnown(read);
    });
    return () => {
      ended = true;
    };
  }, [isAsked]);
  if (!preferences) return null;
  return isAsked ? known : NO_METADATA;
}
