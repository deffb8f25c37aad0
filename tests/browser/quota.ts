import type { Extension } from './harness/extension.ts';

/**
 * Limits the storage of the extension in Chromium to a number of bytes, until `end` is called. Chromium
 * caches the free space for half a minute after a page has written: no page of ours may be open yet.
 */
export async function withQuota({ puppeteer, origin }: Extension, bytes: number) {
  const page = await puppeteer.newPage();
  const session = await page.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  return { end: () => page.close() };
}
