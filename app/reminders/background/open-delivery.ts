import { browser } from 'wxt/browser';
import { deliveryHref } from '../delivery-route.ts';

/**
 * Shows a delivery: in the tab that already shows it, else in an open new tab of ours, else in another
 * tab. `runtime.getContexts` lists an extension's own pages in Chromium and Firefox; `tabs.query` would
 * need the permission to see all addresses.
 * @param deliveryId null for a plain new tab
 */
export async function openDelivery(deliveryId: string | null): Promise<void> {
  const url = urlOf(deliveryId);
  try {
    const page = await pageFor(url);
    if (page) {
      const target = page.documentUrl === url ? {} : { url };
      await browser.tabs.update(page.tabId, { active: true, ...target });
      await focus(page.windowId);
      return;
    }
  } catch {
    // The tab was closed in the meantime.
  }
  try {
    const windowId = await ordinaryWindow();
    await browser.tabs.create(windowId === undefined ? { url } : { url, windowId });
    if (windowId !== undefined) await focus(windowId);
  } catch {
    // Chromium cannot open a tab while all windows are closed.
    await browser.windows?.create({ url });
  }
}

function urlOf(deliveryId: string | null): string {
  return browser.runtime.getURL(deliveryHref(deliveryId) as '/newtab.html');
}

/** The page at this address, else a plain new tab. */
async function pageFor(url: string) {
  const pages = await browser.runtime.getContexts({ contextTypes: ['TAB'], incognito: false });
  return (
    pages.find(({ documentUrl }) => documentUrl === url) ??
    pages.find(({ documentUrl }) => documentUrl === urlOf(null))
  );
}

/** An ordinary window, if a private one may be in front; else undefined: the one in front will do. */
async function ordinaryWindow(): Promise<number | undefined> {
  const windows = (await browser.windows?.getAll({ windowTypes: ['normal'] })) ?? [];
  if (!windows.some(({ incognito }) => incognito)) return undefined;
  return windows.find(({ incognito }) => !incognito)?.id;
}

/** Firefox for Android has no `windows`. */
async function focus(windowId: number): Promise<void> {
  await browser.windows?.update(windowId, { focused: true });
}
