import { useEffect, useState } from 'preact/hooks';
import type { View } from '@/components/library/views.ts';
import { useHash } from '../routing/use-hash.ts';
import { viewInHash } from './view-route.ts';
import { type LoadedView, loadView } from './views.ts';

/**
 * The view that the page's address names, kept up to date.
 * @param first the view that was loaded before the page was rendered
 * @returns the view and its component, which is null while it is being loaded and when that failed
 */
export function useView(first?: LoadedView): {
  view: View | 'print';
  Part: LoadedView['Part'] | null;
  hasFailed: boolean;
} {
  const view = viewInHash(useHash());
  const [loaded, setLoaded] = useState(first ?? null);
  const [failed, setFailed] = useState<View | 'print' | null>(null);
  const isLoaded = loaded?.view === view;
  useEffect(() => {
    if (isLoaded) return undefined;
    let ended = false;
    loadView(view).then(
      (part) => !ended && setLoaded(part),
      (error: unknown) => {
        globalThis.reportError?.(error);
        if (!ended) setFailed(view);
      },
    );
    return () => {
      ended = true;
      setFailed(null);
    };
  }, [view, isLoaded]);
  return { view, Part: isLoaded ? loaded.Part : null, hasFailed: failed === view };
}
