import type { Browser, Target } from 'puppeteer-core';
import { until } from './until.ts';

/** Runs in the background. No driver can click a notification, so the event of a click is dispatched. */
export const clickNewest = `(async () => {
  const id = Object.keys(await chrome.notifications.getAll()).at(-1);
  if (id !== undefined) chrome.notifications.onClicked.dispatch(id);
  return id !== undefined;
})()`;

export const isBackground = (target: Target) => target.type() === 'service_worker';

/**
 * Collects what the background workers of a browser do not catch, and what they report as an error.
 * Puppeteer reports neither. A worker is a new target whenever it starts.
 *
 * @param problems errors are added to it, in words
 */
export function collectProblems(browser: Browser, problems: string[]): void {
  const listen = async (target: Target) => {
    if (!isBackground(target)) return;
    const worker = await target.worker();
    worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      problems.push(`background: ${text} ${exception?.description ?? exception?.value ?? ''}`);
    });
    worker?.client.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type !== 'error') return;
      problems.push(`background: ${args.map((arg) => arg.description ?? arg.value).join(' ')}`);
    });
  };
  // A worker may end before it is reached: then it reports nothing any more.
  const listenIfAlive = (target: Target) => void listen(target).catch(() => undefined);
  browser.on('targetcreated', listenIfAlive);
  for (const target of browser.targets()) listenIfAlive(target);
}

/** Starts a stopped background worker, which only a page of the same origin can do. */
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

/**
 * Stops all background workers and waits until none runs. An event that was on its way, such as the
 * installation, may start one once more.
 */
export async function stopWorkers(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  try {
    await until("the worker's end", async () => {
      // The browser knows better than Puppeteer what runs, and a worker may have ended by itself.
      const { targetInfos } = await session.send('Target.getTargets');
      const running = targetInfos.filter(({ type }) => type === 'service_worker');
      for (const { targetId } of running) await session.send('Target.closeTarget', { targetId });
      return running.length === 0 && !browser.targets().some(isBackground);
    });
  } finally {
    await session.detach();
  }
}
