import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/**
 * Kills a browser and all its processes with SIGKILL, and waits until it is gone.
 * @throws Error when the browser was not started by us
 */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid) throw new Error('This browser was not started here');
  const gone = child.exitCode === null ? once(child, 'exit') : Promise.resolve();
  // Puppeteer starts a browser as the leader of a process group.
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
