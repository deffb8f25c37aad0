import type { Browser, CDPSession, Target } from 'puppeteer-core';
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

/** The ids of the background workers that run. Puppeteer may still list one that has ended. */
async function runningIds(session: CDPSession): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.flatMap(({ type, targetId }) => (type === 'service_worker' ? targetId : []));
}

/** The background worker that runs, or undefined. */
export async function runningBackground(browser: Browser): Promise<Target | undefined> {
  const session = await browser.target().createCDPSession();
  const running = await runningIds(session);
  await session.detach();
  const idOf = (target: Target) => (target as unknown as { _targetId: string })._targetId;
  return browser.targets().find((target) => isBackground(target) && running.includes(idOf(target)));
}

/**
 * Stops all background workers and waits until none runs. An event that was on its way, such as the
 * installation, may start one once more.
 */
export async function stopWorkers(browser: Browser): Promise<void> {
  await until("the worker's end", async () => {
    const running = await runningBackground(browser);
    // Puppeteer detaches from it, too: else the browser would keep it from starting again.
    await (await running?.worker())?.close();
    return running === undefined;
  });
}
