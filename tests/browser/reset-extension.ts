import type { Extension, WithApi } from './harness/extension.ts';
import { deleteDatabase } from './raw-database.ts';

/**
 * Brings a running extension back to the day of its installation: no page of it is open, its worker
 * does not run, and nothing is kept. A browser's start takes seconds, this a fraction of one. What a
 * browser was started with stays: its build, its preferences, permissions granted from outside.
 *
 * @throws Error when the database cannot be deleted
 */
export async function asInstalled(extension: Extension): Promise<void> {
  // A page of the extension's origin in which none of its scripts runs: none writes anew what is cleared.
  const stage = await extension.open('licenses.txt');
  const others = (await extension.puppeteer.pages()).filter((page) => page !== stage);
  await Promise.all(others.map((page) => page.close()));
  await extension.inBackground(async () => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    const { alarms, storage } = browser ?? chrome;
    await Promise.all([alarms.clearAll(), storage.local.clear()]);
  });
  await extension.stopBackground();
  await stage.evaluate(() => localStorage.clear());
  await deleteDatabase(stage);
  // It stays: a browser without a page ends.
  await stage.goto('about:blank');
}
