/**
 * Loads one page as a tab does and measures it from outside: with no script of ours in it, and with as few
 * debugger events as possible, as each of them takes time from the page.
 */
import type { Browser, CDPSession } from 'puppeteer-core';
import { until } from '../browser/harness/until.ts';
import type { Measure, Result } from './result.ts';

export type Load = {
  /** Milliseconds from the start of the navigation to the first contentful paint. */
  firstPaint: number;
  /** Milliseconds from the start of the navigation to the largest contentful paint. */
  largestPaint: number;
  /** Milliseconds of processor time that the page's main thread has used. */
  mainThread: number;
  /** Megabytes of JavaScript heap after a garbage collection. */
  heap: number;
};

/** @param stays milliseconds from the start of the navigation until the page is measured and closed */
export async function load(browser: Browser, address: string, stays: number): Promise<Load> {
  const { session, close } = await openBlank(browser);
  try {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Page.enable');
    await session.send('Page.setLifecycleEventsEnabled', { enabled: true });
    const painted = eventNamed(session, 'firstContentfulPaint');
    await session.send('Page.navigate', { url: address });
    await new Promise((resume) => setTimeout(resume, stays));
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    const start = metric('NavigationStart');
    const largest = await largestPaint(session);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return {
      firstPaint: ((await painted) - start) * 1000,
      largestPaint: largest,
      mainThread: metric('TaskDuration') * 1000,
      heap: usedSize / 2 ** 20,
    };
  } finally {
    await close();
  }
}

/** Opens an empty tab that no debugger domain watches yet. */
export async function openBlank(browser: Browser) {
  const root = await browser.target().createCDPSession();
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank' });
  const idOf = (target: unknown) => (target as { _targetId?: string })._targetId;
  const target = await until('the tab', () =>
    browser.targets().find((one) => idOf(one) === targetId),
  );
  const session = await target.createCDPSession();
  const close = async () => {
    await root.send('Target.closeTarget', { targetId });
    await root.detach();
  };
  return { session, close };
}

/** When a lifecycle event of this name comes, in the browser's seconds. */
function eventNamed(session: CDPSession, name: string): Promise<number> {
  return new Promise((resolve) => {
    session.on('Page.lifecycleEvent', (event) => {
      if (event.name === name) resolve(event.timestamp);
    });
  });
}

async function largestPaint(session: CDPSession): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    awaitPromise: true,
    expression: `new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
        .observe({ type: 'largest-contentful-paint', buffered: true });
    })`,
  });
  return Number(result.value);
}

/** Runs each variant once a round, in a new random order each round. */
export async function interleaved<V>(
  rounds: number,
  variants: readonly V[],
  run: (variant: V) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const order = variants.map((variant) => ({ variant, rank: Math.random() }));
    for (const { variant } of order.toSorted((a, b) => a.rank - b.rank)) await run(variant);
  }
}

/** A page that is loaded again and again. */
export type Variant = {
  name: string;
  address: string;
  /** Prepares what the page will find, before each load. */
  before?: () => Promise<unknown>;
};

/**
 * Loads all variants round by round, after one uncounted round that fills the caches.
 * @returns a function that gives one of the values as results of a measure
 */
export async function loadAll(
  browser: Browser,
  variants: readonly Variant[],
  rounds: number,
  stays: number,
) {
  const loads = new Map<Variant, Load[]>(variants.map((variant) => [variant, []]));
  const loadOne = async (variant: Variant) => {
    await variant.before?.();
    return load(browser, variant.address, stays);
  };
  for (const variant of variants) await loadOne(variant);
  await interleaved(rounds, variants, async (variant) => {
    loads.get(variant)?.push(await loadOne(variant));
  });
  return (measure: Measure, value: keyof Load, among = variants): Result[] =>
    among.map((variant) => ({
      measure,
      variant: variant.name,
      values: (loads.get(variant) ?? []).map((found) => found[value]),
    }));
}
