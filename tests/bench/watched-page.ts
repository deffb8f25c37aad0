/** A page that is timed from within: from the start of its navigation, or from a key or a press. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Extension } from '../browser/harness/extension.ts';

export type WatchedPage = {
  page: Page;
  /** Milliseconds from the start of the navigation until the first frame that has the element. */
  appeared: number;
  /** Milliseconds of processor time that the page's main thread has used since its start. */
  mainThread: () => Promise<number>;
  session: CDPSession;
};

type Bench = typeof globalThis & { appeared: Promise<number> };

/**
 * Opens one of our pages and waits for an element.
 * @param address within the extension: "library.html#favorites"
 */
export async function openWatched(
  { puppeteer, origin }: Extension,
  address: string,
  selector: string,
): Promise<WatchedPage> {
  const page = await puppeteer.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluateOnNewDocument((wanted) => {
    (globalThis as Bench).appeared = new Promise((resolve) => {
      const look = () => {
        if (!document.querySelector(wanted)) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now()));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    });
  }, selector);
  await page.goto(`${origin}/${address}`);
  const appeared = await page.evaluate(() => (globalThis as Bench).appeared);
  return {
    page,
    appeared,
    session,
    mainThread: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    },
  };
}

/**
 * Does something to a page and gives the milliseconds from the event that it causes, as the browser
 * stamped it, until the first frame in which a text is another.
 * @param event its type: "keydown", "click", "change"
 * @param selector of the element whose text is watched; it may come and go
 * @param wanted a part of the text to wait for; null: any that differs
 */
export async function timeChange(
  page: Page,
  event: string,
  selector: string,
  wanted: string | null,
  act: () => Promise<unknown>,
): Promise<number> {
  const changed = page.evaluate(
    (type, watched, part) =>
      new Promise<number>((resolve) => {
        const read = () => document.querySelector(watched)?.textContent ?? '';
        const before = read();
        let start = 0;
        const begin = ({ timeStamp }: Event) => {
          start = timeStamp;
        };
        addEventListener(type, begin, { once: true, capture: true });
        const observer = new MutationObserver(() => {
          const now = read();
          if (part === null ? now === before : !now.includes(part)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    event,
    selector,
    wanted,
  );
  await act();
  return changed;
}

/** Waits until the main thread has nothing more to do: no work in half a second. */
export async function atRest(watched: WatchedPage): Promise<void> {
  let before = -1;
  let now = await watched.mainThread();
  // The asking itself takes a little.
  while (now - before > 3) {
    before = now;
    await new Promise((resume) => setTimeout(resume, 500));
    now = await watched.mainThread();
  }
}
