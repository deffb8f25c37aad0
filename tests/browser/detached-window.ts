/** Windows of Firefox that have an IndexedDB and a `localStorage` of their own, or none. */
import type { Page } from 'puppeteer-core';
import type { Extension, PageName } from './harness/extension.ts';
import { inFirefox } from './harness/firefox-chrome.ts';
import { until } from './harness/until.ts';

export type DetachedWindow = 'a private window' | 'a container tab';

/** Opens one of our pages in such a window. */
export async function openDetached(
  extension: Extension,
  window: DetachedWindow,
  name: PageName,
  hash = '',
): Promise<Page> {
  const page =
    window === 'a private window' ? await privateTab(extension) : await containerTab(extension);
  await visit(page, `${extension.origin}/${name}${hash && `#${hash}`}`);
  return page;
}

/** Opens one of our pages in a tab that is there. */
export async function visit(page: Page, address: string): Promise<void> {
  // For our addresses it never resolves.
  page.goto(address).catch(() => undefined);
  await until(address, () =>
    page.evaluate(
      (wanted) => location.href === wanted && document.readyState === 'complete',
      address,
    ),
  );
}

async function privateTab({ puppeteer }: Extension): Promise<Page> {
  const before = new Set(await puppeteer.pages());
  await inFirefox(puppeteer, 'OpenBrowserWindow({ private: true }), null');
  return until('the private window', async () =>
    (await puppeteer.pages()).find(
      (page) => !before.has(page) && page.url() === 'about:privatebrowsing',
    ),
  );
}

/** Puppeteer's contexts are containers in Firefox. */
async function containerTab({ puppeteer }: Extension): Promise<Page> {
  return (await puppeteer.createBrowserContext()).newPage();
}
