import { useEffect, useState } from 'preact/hooks';
import { VIEWS, type View } from '@/components/library/views.ts';

/** The view that the address names, for example `library.html#reminders`; favorites without one. */
export function useView(): View {
  const [view, setView] = useState(viewInAddress);
  useEffect(() => {
    const onHashChange = () => setView(viewInAddress());
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return view;
}

function viewInAddress(): View {
  const name = location.hash.slice(1);
  return VIEWS.find((view) => view === name) ?? 'favorites';
}
