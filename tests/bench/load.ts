/**
 * One page, loaded as a tab loads it and watched from outside: no script of ours is in it, and of the
 * debugger only what counts, as each of its reports takes a page's own time.
 */
import type { Browser, CDPSession } from 'puppeteer-core';
import { until } from '../browser/harness/until.ts';
import type { Measure, Result } from './result.ts';

export type Load = {
  /** Milliseconds from the start of the navigation until something with content is on the screen. */
  firstPaint: number;
  /** Milliseconds from there until the largest thing with content is on the screen. */
  largestPaint: number;
  /** Milliseconds of processor time that the page's main thread has used. */
  mainThread: number;
  /** Megabytes of JavaScript that are held once all that can go has gone. */
  heap: number;
};

/** @param stays so many milliseconds after the start of the navigation it is looked at, and closed */
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

/** An empty tab with nothing switched on that would watch it. */
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

/** When the browser tells of something, in its own seconds. */
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

/** Runs each variant once a round, each round in an order drawn anew: none always follows the same. */
export async function interleaved<V>(
  rounds: number,
  variants: readonly V[],
  run: (variant: V) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const drawn = variants.map((variant) => ({ variant, place: Math.random() }));
    for (const { variant } of drawn.toSorted((a, b) => a.place - b.place)) await run(variant);
  }
}

/** What is loaded, again and again. */
export type Variant = {
  name: string;
  address: string;
  /** Brings about what it shall find, before each time. */
  before?: () => Promise<unknown>;
};

/**
 * Loads all variants round by round, first once without counting it: then files lie at hand.
 * @returns what came of it, as results of a measure
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
