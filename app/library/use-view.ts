import { useEffect, useState } from 'preact/hooks';
import type { View } from '@/components/library/views.ts';
import { useHash } from '../routing/use-hash.ts';
import { viewInHash } from './view-route.ts';
import { type LoadedView, loadView } from './views.ts';

/**
 * The view that the page's address names, kept up to date.
 * @param first the view that was loaded before the page was rendered
 * @returns the view and its component, which is null while it is being loaded
 */
export function useView(first?: LoadedView): {
  view: View | 'print';
  Part: LoadedView['Part'] | null;
} {
  const view = viewInHash(useHash());
  const [loaded, setLoaded] = useState(first ?? null);
  const isLoaded = loaded?.view === view;
  useEffect(() => {
    if (isLoaded) return undefined;
    let ended = false;
    void loadView(view).then((part) => {
      if (!ended) setLoaded(part);
    });
    return () => {
      ended = true;
    };
  }, [view, isLoaded]);
  return { view, Part: isLoaded ? loaded.Part : null };
}
