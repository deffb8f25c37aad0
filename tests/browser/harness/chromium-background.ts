import type { Browser } from 'puppeteer-core';

/** Runs in the background: no pointer reaches a desktop's notifications, so their event is sent. */
export const clickNewest = `(async () => {
  const id = Object.keys(await chrome.notifications.getAll()).at(-1);
  if (id !== undefined) chrome.notifications.onClicked.dispatch(id);
  return id !== undefined;
})()`;

/** Starts a background worker that has gone to sleep. Only a page of the same origin may ask for it. */
export async function wake(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/manifest.json`);
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
  } finally {
    await page.close();
  }
}
