import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/**
 * Ends a browser and all its processes with SIGKILL, and waits until it is gone. It gets no chance
 * to write anything.
 *
 * @throws Error when the browser was not started by us
 */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid) throw new Error('This browser was not started here');
  const gone = child.exitCode === null ? once(child, 'exit') : Promise.resolve();
  // Puppeteer starts a browser as the head of a process group: what it starts belongs to it.
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
