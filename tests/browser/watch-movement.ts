/** Watches whether anything that stands on a page is moved by what arrives later. */
import type { Page } from 'puppeteer-core';
import { until } from './harness/until.ts';

type Watched = {
  moved: string[];
  frames: number;
  scrollToEnd: () => void;
  releaseRecords?: () => void;
};

/**
 * Runs in the page, before everything else of it. It notes the place of each visible element in each
 * frame. From the first painted frame on, an element that has the same text as before, and stands
 * elsewhere, has moved.
 *
 * The hash of the page's address says what happens in it: `press=3` presses the third tab in the first
 * frame that has tabs, `after=4` that many frames later; `hold` keeps the records from opening until
 * `releaseRecords` is called.
 */
function watch(): void {
  const plan = new URLSearchParams(location.hash.slice(1));
  type Place = { left: number; top: number; text: string };
  const inWords = ({ left, top }: Place) => `${Math.round(left)},${Math.round(top)}`;
  let before = new Map<Element, Place>();
  const watched: Watched = {
    moved: [],
    frames: 0,
    scrollToEnd: () => {
      scrollTo(0, document.documentElement.scrollHeight);
      before = new Map();
    },
  };
  Object.assign(globalThis, { watched });
  const notePlaces = () => {
    const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
    const now = new Map<Element, Place>();
    for (const element of document.querySelectorAll('#app *:not(svg *)')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { left, top, bottom } = element.getBoundingClientRect();
      const place = { left, top, text: element.textContent ?? '' };
      now.set(element, place);
      const last = before.get(element);
      const isInSight = top < innerHeight && bottom > 0;
      if (!isPainted || !isInSight || last?.text !== place.text) continue;
      if (Math.abs(last.left - left) < 1 && Math.abs(last.top - top) < 1) continue;
      const name = `${element.localName} "${place.text.slice(0, 30)}"`;
      watched.moved.push(`${name} from ${inWords(last)} to ${inWords(place)}`);
    }
    before = now;
  };

  const pressed = plan.get('press');
  let framesLeft = pressed ? Number(plan.get('after') ?? 0) : -1;
  const pressTab = () => {
    const tab = document.querySelector<HTMLElement>(`[role="tab"]:nth-child(${pressed})`);
    if (!tab?.checkVisibility()) return;
    if (framesLeft-- === 0) tab.click();
  };

  const everyFrame = () => {
    watched.frames++;
    notePlaces();
    if (framesLeft >= 0) pressTab();
    requestAnimationFrame(everyFrame);
  };
  requestAnimationFrame(everyFrame);

  if (!plan.has('hold')) return;
  const released = new Promise<void>((resolve) => {
    watched.releaseRecords = resolve;
  });
  const { addEventListener } = EventTarget.prototype;
  IDBOpenDBRequest.prototype.addEventListener = function (
    this: IDBOpenDBRequest,
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: AddEventListenerOptions | boolean,
  ) {
    const late = (event: Event) =>
      void released.then(() => (listener as EventListener).call(this, event));
    addEventListener.call(this, type, type === 'success' ? late : listener, options);
  };
}

/** For `changedBuild`. */
export const watchMovement = `(${watch})();`;

const watched = (page: Page) =>
  page.evaluate(() => {
    const { moved, frames } = (globalThis as unknown as { watched: Watched }).watched;
    return { moved, frames };
  });

/** Lets the records open that `hold` held back. */
export async function releaseRecords(page: Page): Promise<void> {
  await page.evaluate(() =>
    (globalThis as unknown as { watched: Watched }).watched.releaseRecords?.(),
  );
}

/** Scrolls to the end of the page, which does not count as a movement of what is on it. */
export async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.scrollToEnd());
  await untilPainted(page);
}

/** Waits until two more frames have been noted. */
export async function untilPainted(page: Page): Promise<void> {
  const { frames } = await watched(page);
  await until('two more frames', async () => (await watched(page)).frames >= frames + 2);
}

/** What has moved so far, in words; then, if the browser counts it, by how much in all. */
export async function movement(page: Page): Promise<string[]> {
  await untilPainted(page);
  const { moved } = await watched(page);
  const shift = await layoutShift(page);
  return shift === 0 ? moved : [...moved, `layout shift ${shift.toFixed(3)}`];
}

/** The sum of all layout shifts, including those that a browser forgives as they follow a press. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
    const shifts = await new Promise<PerformanceEntry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(observer.takeRecords())));
    });
    return (shifts as (PerformanceEntry & { value: number })[]).reduce(
      (sum, { value }) => sum + value,
      0,
    );
  });
}
