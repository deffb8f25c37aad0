import { useEffect, useState } from 'preact/hooks';
import {
  type Known,
  mayWait,
  NOTHING_KNOWN,
  type ReadingChoice,
} from '@/domain/favorites/visibility.ts';
import { knownContent } from './content-metadata.ts';

/**
 * What the content says of what she saved, as far as a choice asks for it: nothing is loaded where
 * all may be read as it was kept.
 * @param choice undefined until it is known
 * @returns null until it is here: till then nothing she saved may be shown
 */
export function useKnown(choice: ReadingChoice | undefined): Known | null {
  const [known, setKnown] = useState<Known | null>(null);
  const isAsked = choice !== undefined && mayWait(choice);
  useEffect(() => {
    if (!isAsked) return undefined;
    let ended = false;
    void knownContent().then((read) => {
      if (!ended) setKnown(read);
    });
    return () => {
      ended = true;
    };
  }, [isAsked]);
  if (!choice) return null;
  return isAsked ? known : NOTHING_KNOWN;
}
