import type { Page } from 'puppeteer-core';

/** Limits the storage of an origin in Chromium to a number of bytes, until `end` is called. */
export async function withQuota(page: Page, origin: string, bytes: number) {
  const session = await page.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  return { end: () => session.send('Storage.overrideQuotaForOrigin', { origin }) };
}
