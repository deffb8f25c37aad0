/** A page that is timed from inside: from the start of its navigation, or from a key or a click. */
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

/** What the page has measured; undefined until then. */
type Bench = typeof globalThis & { appeared?: number; changed?: Promise<number> };

/** Long enough for very many records on a busy machine. */
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
  // Polled, so that a page that never appears ends this with a message.
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
 * Acts on a page and returns the milliseconds from the event that this causes, by the browser's time stamp,
 * until the first frame in which a status, a heading or a heart has changed.
 * @param event its type: "keydown", "click", "change"
 * @param wanted a part of the new text; null for any change
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
  // After the page has begun to watch: a key can overtake a message to the page.
  await act();
  // Not polled, as each call takes time from the page.
  return page.evaluate(async () => (await (globalThis as Bench).changed) ?? Number.NaN);
}

/** Waits until the main thread does nothing for a moment. */
export async function atRest(watched: WatchedPage): Promise<void> {
  let before = -1;
  let now = await watched.mainThread();
  // Measuring takes a little time itself.
  while (now - before > 3) {
    before = now;
    await new Promise((resume) => setTimeout(resume, 300));
    now = await watched.mainThread();
  }
}
