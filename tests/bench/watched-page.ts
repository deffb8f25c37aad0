/** A page that is timed from within: from the start of its navigation, or from a key or a press. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Extension } from '../browser/harness/extension.ts';
import { until } from '../browser/harness/until.ts';

export type WatchedPage = {
  page: Page;
  /** Milliseconds from the start of the navigation until the first frame that has the element. */
  appeared: number;
  /** Milliseconds of processor time that the page's main thread has used since its start. */
  mainThread: () => Promise<number>;
  session: CDPSession;
};

/** What the page has measured; undefined while it waits. */
type Bench = typeof globalThis & { appeared?: number; changed?: Promise<number> };

/** With very many records, on a busy machine. */
const LONGEST = 300_000;

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
    const appearance = () => {
      if (!document.querySelector(wanted)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        (globalThis as Bench).appeared = performance.now();
      });
    };
    const observer = new MutationObserver(appearance);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  }, selector);
  await page.goto(`${origin}/${address}`);
  // Asked now and then: where a page fails to come, this ends with a message.
  const ask = () => page.evaluate(() => (globalThis as Bench).appeared);
  const appeared = await until(`${selector} of ${address}`, ask, LONGEST);
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
 * stamped it, until the first frame in which the page says something else, or a heart has changed.
 * @param event its type: "keydown", "click", "change"
 * @param wanted a part of what it says then; null: anything that differs
 */
export async function timeChange(
  page: Page,
  event: string,
  wanted: string | null,
  act: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate(
    (type, part) => {
      const places = () => [...document.querySelectorAll('[role="status"], h3, [aria-pressed]')];
      const read = () =>
        places()
          .map((place) => `${place.textContent} ${place.ariaPressed}`)
          .join('\n');
      const before = read();
      let start = 0;
      const begin = ({ timeStamp }: Event) => {
        start = timeStamp;
      };
      addEventListener(type, begin, { once: true, capture: true });
      (globalThis as Bench).changed = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          const now = read();
          if (part === null ? now === before : !now.includes(part)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        });
        observer.observe(document.body, {
          ...{ subtree: true, childList: true, characterData: true },
          attributeFilter: ['aria-pressed'],
        });
      });
    },
    event,
    wanted,
  );
  // Not before it watches: a key may overtake what is sent to the page.
  await act();
  // Asked once: each question takes the page's time.
  return page.evaluate(async () => (await (globalThis as Bench).changed) ?? Number.NaN);
}

/** Waits until the main thread has nothing more to do: no work in a moment. */
export async function atRest(watched: WatchedPage): Promise<void> {
  let before = -1;
  let now = await watched.mainThread();
  // The asking itself takes a little.
  while (now - before > 3) {
    before = now;
    await new Promise((resume) => setTimeout(resume, 300));
    now = await watched.mainThread();
  }
}
