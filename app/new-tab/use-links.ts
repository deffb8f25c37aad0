import { useEffect, useState } from 'preact/hooks';
import { type Link, linksToShow } from '@/domain/links.ts';
import type { Settings } from '@/domain/settings.ts';

/** The user's own links and, if they allowed it, often visited sites. */
export function useLinks(settings: Settings | undefined): Link[] {
  const [visited, setVisited] = useState<Link[]>([]);
  const hasVisited = settings?.appearance.links && settings.mostVisited;
  useEffect(() => {
    if (!hasVisited) return;
    void mostVisited().then(setVisited, () => setVisited([]));
  }, [hasVisited]);
  if (!settings?.appearance.links) return [];
  return linksToShow(settings.links, hasVisited ? visited : []);
}

/** The permission may have been revoked in the browser's settings: then there is no `topSites`. */
async function mostVisited(): Promise<Link[]> {
  const { browser } = await import('wxt/browser');
  const sites = (await browser.topSites?.get()) ?? [];
  return sites.map(({ title, url }) => ({ title: title || url, url }));
}
