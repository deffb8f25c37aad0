import type { Browser } from 'wxt/browser';

type Api = typeof Browser;

// Not from wxt/browser: a browser lets a page ask only while it handles the press, not after a script
// has loaded.
const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };

/**
 * Searches with the browser's own engine, in this tab. If that is no longer allowed, the browser asks
 * the user first.
 */
export async function searchTheWeb(text: string): Promise<void> {
  const api = browser ?? chrome;
  if (await api?.permissions.request({ permissions: ['search'] })) {
    await api?.search.query({ text, disposition: 'CURRENT_TAB' });
  }
}
