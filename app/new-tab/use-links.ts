import { useEffect, useState } from 'preact/hooks';
import { type Link, linksToShow } from '@/domain/links.ts';
import type { Settings } from '@/domain/settings.ts';

/** Her links, and, where she allowed it, the sites that the browser names. */
export function useLinks(settings: Settings | undefined): Link[] {
  const [visited, setVisited] = useState<Link[]>([]);
  const isWanted = settings?.appearance.links && settings.mostVisited;
  useEffect(() => {
    if (!isWanted) return;
    void mostVisited().then(setVisited, () => setVisited([]));
  }, [isWanted]);
  if (!settings?.appearance.links) return [];
  return linksToShow(settings.links, isWanted ? visited : []);
}

/** Offered only once it is allowed. She may have taken that back in the browser's own settings. */
async function mostVisited(): Promise<Link[]> {
  const { browser } = await import('wxt/browser');
  const sites = (await browser.topSites?.get()) ?? [];
  return sites.map(({ title, url }) => ({ title: title || url, url }));
}
