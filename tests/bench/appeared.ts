import type { CDPSession } from 'puppeteer-core';
import { until } from '../browser/harness/until.ts';

/** What the page has measured; undefined until then. */
type Bench = typeof globalThis & { appeared?: number };

/**
 * Loads a page and waits for an element.
 * @returns milliseconds from the start of the navigation until the first frame that has it
 */
export async function appeared(
  session: CDPSession,
  address: string,
  selector: string,
): Promise<number> {
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${watchFor.toString()})(${JSON.stringify(selector)})`,
  });
  await session.send('Page.navigate', { url: address });
  return until(`${selector} of ${address}`, async () => {
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'globalThis.appeared',
    });
    return result.value as number | undefined;
  });
}

/** Runs in the page before any of its scripts. */
function watchFor(selector: string): void {
  const appearance = () => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      (globalThis as Bench).appeared = performance.now();
    });
  };
  const observer = new MutationObserver(appearance);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
