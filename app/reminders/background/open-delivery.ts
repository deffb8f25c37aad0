import { browser } from 'wxt/browser';

const newTab = () => browser.runtime.getURL('/newtab.html');

/** The address that shows one moment; null for a plain new tab. */
export function deliveryUrl(deliveryId: string | null): string {
  return deliveryId === null ? newTab() : `${newTab()}#delivery=${encodeURIComponent(deliveryId)}`;
}

/**
 * Brings a moment before her: in the tab that shows it already, else in a new tab of ours that is
 * open, else in one more tab. `runtime.getContexts` names an extension's own pages in Chromium and in
 * Firefox; `tabs.query` would need the permission to see all addresses.
 */
export async function openDelivery(deliveryId: string | null): Promise<void> {
  const url = deliveryUrl(deliveryId);
  try {
    const page = await pageFor(url);
    if (page) {
      const show = page.documentUrl === url ? {} : { url };
      await browser.tabs.update(page.tabId, { active: true, ...show });
      // Firefox for Android has no windows.
      await browser.windows?.update(page.windowId, { focused: true });
      return;
    }
  } catch {
    // The tab was closed in between.
  }
  // Chromium opens no tab while all windows are closed.
  await browser.tabs.create({ url }).catch(() => browser.windows?.create({ url }));
}

/** The page that stands at this address, else a plain new tab. */
async function pageFor(url: string) {
  const pages = await browser.runtime.getContexts({ contextTypes: ['TAB'], incognito: false });
  return (
    pages.find(({ documentUrl }) => documentUrl === url) ??
    pages.find(({ documentUrl }) => documentUrl === newTab())
  );
}
