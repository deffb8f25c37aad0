/** What a tab that is left open does in a minute, and how much memory it holds. */
import type { Browser, CDPSession } from 'puppeteer-core';
import { hydrated } from '../browser/harness/hydrated.ts';
import { seed } from '../browser/harness/seed.ts';
import { type Installed, install } from './installed.ts';
import { openBlank } from './load.ts';
import type { Measure, Result } from './result.ts';

const MINUTE = 60_000;
/** Milliseconds after which an interactive tab has finished everything that it does by itself. */
const REST = 8_000;
const TABS = 10;
const measureOf = (what: string, most: number): Measure => ({
  name: `An open tab, ${what} in a minute`,
  unit: '',
  definition: 'how many ran on the main thread of an interactive tab that nobody touches',
  target: { of: 'median', atMost: most },
});
const HEAP: Measure = {
  name: 'Ten open tabs, heap of each',
  unit: 'MB',
  definition: 'JavaScript heap of all ten after a garbage collection, divided by ten',
};

/** The states of a tab, and how many timers and frames each may run. */
const STATES = [
  { name: 'by day', appearance: { theme: 'light' }, hidden: false, most: 0 },
  { name: 'at night', appearance: { theme: 'night' }, hidden: false, most: 0 },
  { name: 'with the clock', appearance: { theme: 'light', clock: true }, hidden: false, most: 1 },
  {
    name: 'with the clock, hidden',
    appearance: { theme: 'light', clock: true },
    hidden: true,
    most: 0,
  },
];

/** @param build the folder of the built extension */
export async function measureIdle(
  browser: Browser,
  build: string,
  minute = MINUTE,
): Promise<Result[]> {
  const ours = await install(browser, build);
  const results: Result[] = [];
  for (const state of STATES) {
    await storeAppearance(ours, state.appearance);
    const { timers, frames } = await workOf(browser, ours, state.hidden, minute);
    results.push(
      { measure: measureOf('timers', state.most), variant: state.name, values: [timers] },
      { measure: measureOf('frames', state.most), variant: state.name, values: [frames] },
    );
  }
  return [...results, await measureTabs(ours)];
}

async function storeAppearance({ open }: Installed, appearance: object): Promise<void> {
  const page = await open('library.html#about');
  await page.waitForSelector('h1');
  await seed(page, { settings: [{ name: 'appearance', value: appearance, updatedAt: 1 }] });
  await page.evaluate(
    (copy) => localStorage.setItem('gently-led:appearance', copy),
    JSON.stringify(appearance),
  );
  await page.close();
}

/** Opens a tab, waits until it is at rest, and counts what main threads do from then on. */
async function workOf(browser: Browser, { open }: Installed, hidden: boolean, minute: number) {
  const page = await open('newtab.html');
  await hydrated(page);
  const other = hidden ? await openBlank(browser) : null;
  await new Promise((resume) => setTimeout(resume, REST));
  const root = await browser.target().createCDPSession();
  const names = await traced(root, minute);
  await root.detach();
  await other?.close();
  await page.close();
  const count = (name: string) => names.filter((one) => one === name).length;
  return { timers: count('TimerFire'), frames: count('BeginMainThreadFrame') };
}

/** The names of all trace events of the browser's pages. No page but the measured one does anything. */
async function traced(root: CDPSession, milliseconds: number): Promise<string[]> {
  const names: string[] = [];
  root.on('Tracing.dataCollected', ({ value }) => {
    names.push(...value.map(({ name }: { name?: string }) => name ?? ''));
  });
  const complete = new Promise((resolve) => root.once('Tracing.tracingComplete', resolve));
  await root.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  await new Promise((resume) => setTimeout(resume, milliseconds));
  await root.send('Tracing.end');
  await complete;
  return names;
}

/** All tabs of one extension share a heap. */
async function measureTabs({ open }: Installed): Promise<Result> {
  const pages = [];
  for (let tab = 0; tab < TABS; tab += 1) pages.push(await hydrated(await open('newtab.html')));
  const session = await pages.at(-1)?.createCDPSession();
  await session?.send('HeapProfiler.collectGarbage');
  const usage = await session?.send('Runtime.getHeapUsage');
  for (const page of pages) await page.close();
  return { measure: HEAP, variant: '', values: [(usage?.usedSize ?? Number.NaN) / 2 ** 20 / TABS] };
}
