import type { Extension, WithApi } from './harness/extension.ts';
import { deleteDatabase } from './raw-database.ts';

/**
 * Resets a running extension to the state after its installation: closes its pages, stops its background
 * and deletes what it stored. That takes a fraction of the time of a new start. What the browser was
 * started with stays: the build, preferences, permissions granted from outside.
 *
 * @throws Error when the database cannot be deleted
 */
export async function asInstalled(extension: Extension): Promise<void> {
  // A page of the extension without scripts, which could write again what is cleared here.
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
  // A browser without a page would end.
  await stage.goto('about:blank');
}
