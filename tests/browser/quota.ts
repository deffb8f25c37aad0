import type { Page } from 'puppeteer-core';

/**
 * Gives an origin in Chromium so many bytes of the disk.
 * @returns a function that gives it back what it had
 */
export async function withQuota(page: Page, origin: string, bytes: number) {
  const session = await page.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  return { end: () => session.send('Storage.overrideQuotaForOrigin', { origin }) };
}
