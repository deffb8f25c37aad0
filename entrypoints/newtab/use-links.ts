import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Shortcut, shortcutsToShow } from '@/domain/shortcuts.ts';
import type { Settings } from '@/storage/settings.ts';

/** Her links, and, where she allowed it, the sites that the browser names. */
export function useLinks(settings: Settings | undefined): Shortcut[] {
  const [visited, setVisited] = useState<Shortcut[]>([]);
  const isWanted = settings?.look.shortcuts && settings.mostVisited;
  useEffect(() => {
    if (!isWanted) return;
    // Offered only once it is allowed. She may have taken that back in the browser's own settings.
    void browser.topSites?.get().then(
      (sites) => setVisited(sites.map(({ title, url }) => ({ title: title || url, url }))),
      () => setVisited([]),
    );
  }, [isWanted]);
  if (!settings?.look.shortcuts) return [];
  return shortcutsToShow(settings.shortcuts, isWanted ? visited : []);
}
