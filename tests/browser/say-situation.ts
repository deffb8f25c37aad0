import type { Page } from 'puppeteer-core';
import { until } from './harness/until.ts';

/** Says on a page that something is true for the reader, or no longer, and waits until it is answered. */
export async function saySituation(page: Page, member: string): Promise<void> {
  const box = `input[name="situation"][value="${member}"]`;
  await page.waitForSelector(box);
  await page.click(box);
  await until('an answer', () => page.$('fieldset [role="status"] > p'));
}
