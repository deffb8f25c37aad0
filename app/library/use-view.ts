import { useEffect, useState } from 'preact/hooks';
import type { View } from '@/components/library/views.ts';
import { currentView } from './view-route.ts';
import { type LoadedView, loadView } from './views.ts';

/**
 * The view that the address names, now and whenever it changes.
 * @param first what was loaded before the page was there
 * @returns the part that stands in it: null while that is being loaded
 */
export function useView(first?: LoadedView): {
  view: View | 'print';
  Part: LoadedView['Part'] | null;
} {
  const [view, setView] = useState(currentView);
  const [loaded, setLoaded] = useState(first ?? null);
  useEffect(() => {
    const onHashChange = () => setView(currentView());
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  const isHere = loaded?.view === view;
  useEffect(() => {
    if (isHere) return undefined;
    let ended = false;
    void loadView(view).then((part) => {
      if (!ended) setLoaded(part);
    });
    return () => {
      ended = true;
    };
  }, [view, isHere]);
  return { view, Part: isHere ? loaded.Part : null };
}
