/**
 * Compares the new tab with its static twin, and with itself when there are very many records. All are
 * extensions in one browser, loaded round by round.
 */
import type { Browser, Page } from 'puppeteer-core';
import { hydrated } from '../browser/harness/hydrated.ts';
import { until } from '../browser/harness/until.ts';
import { moveSnapshotToYesterday } from '../browser/yesterdays-snapshot.ts';
import { copyOf, type Installed, install, installLast } from './installed.ts';
import { loadAll, type Variant } from './load.ts';
import type { Measure, Result } from './result.ts';
import { seedFull } from './seed-full.ts';
import { newTwin } from './twin.ts';
import { withPassages } from './with-passages.ts';

const TWO_SECONDS = 2_000;
const SIX_SECONDS = 6_000;

const paint = (of: string, times: number): Measure => ({
  name: `${of}, first paint`,
  unit: 'ms',
  definition: 'from the start of the navigation until the passage is on the screen',
  target: { times },
});
const thread = (of: string, times: number): Measure => ({
  name: `${of}, main thread`,
  unit: 'ms',
  definition: 'processor time of the main thread in the first two seconds',
  target: { times },
});
const STAYED: Measure = {
  name: 'New tab that stays open, main thread',
  unit: 'ms',
  definition: 'the same in six seconds, including the app that is loaded after three',
};
const HEAP: Measure = {
  name: 'New tab with many records, heap',
  unit: 'MB',
  definition: 'JavaScript heap after two seconds and a garbage collection',
  target: { times: 1.05 },
};

/**
 * @param build the folder of the built extension
 * @param rounds how often each variant is loaded
 */
export async function measureNewTabs(
  browser: Browser,
  build: string,
  rounds: number,
): Promise<Result[]> {
  const ours = await install(browser, build);
  const { twin, control } = await makeTwin(browser, ours, build);
  // An identical copy: any difference in its results is noise.
  const copy = await install(browser, await copyOf(build));
  const full = await install(browser, await copyOf(build));
  await seedFull(full);
  const more = await install(browser, await withPassages(2_500));
  for (const one of [copy, full, more]) {
    await makeSnapshot(one);
    // A page of each stays open, as a tab is faster when its process is running already.
    await copySnapshot(control, await one.open('manifest.json'));
  }
  await twin.open('manifest.json');
  await installLast(browser, build);

  const tab = ({ origin }: Installed) => `${origin}/newtab.html`;
  const reference: Variant = { name: 'static twin', address: tab(twin) };
  const plain: Variant = { name: 'as installed', address: tab(ours) };
  const withMore: Variant[] = [
    { name: 'as installed, a copy', address: tab(copy) },
    { name: '100,000 favorites, 200 reminders', address: tab(full) },
    { name: '2,500 passages', address: tab(more) },
  ];
  const loaded = await loadAll(browser, [reference, plain, ...withMore], rounds, TWO_SECONDS);
  const dated = await loadAll(
    browser,
    [reference, { ...plain, before: () => control.evaluate(moveSnapshotToYesterday) }],
    rounds,
    TWO_SECONDS,
  );
  const stayed = await loadAll(browser, [reference, plain], Math.ceil(rounds / 3), SIX_SECONDS);
  return [
    ...loaded(paint('New tab', 1.1), 'firstPaint', [reference, plain]),
    ...loaded(thread('New tab', 1.5), 'mainThread', [reference, plain]),
    ...dated(paint('New tab of a new date', 1.1), 'firstPaint'),
    ...dated(thread('New tab of a new date', 1.5), 'mainThread'),
    ...stayed(STAYED, 'mainThread'),
    ...loaded(paint('New tab with many records', 1.05), 'firstPaint', [plain, ...withMore]),
    ...loaded(thread('New tab with many records', 1.05), 'mainThread', [plain, ...withMore]),
    ...loaded(HEAP, 'heap', [plain, ...withMore]),
  ];
}

/**
 * @returns the twin of the tab that ours shows from now on, even as the first tab of a date; and an open page
 *   of ours, from which its records and localStorage can be changed
 */
async function makeTwin(browser: Browser, ours: Installed, build: string) {
  const still = await newTwin(build);
  await makeSnapshot(ours);
  const control = await ours.open('manifest.json');
  await control.evaluate(moveSnapshotToYesterday);
  const tab = await ours.open('newtab.html');
  await still.add(tab, 'newtab.html');
  await tab.close();
  return { twin: await install(browser, still.folder), control };
}

/** Gives one extension the snapshot of another, as a longer passage takes longer to paint. */
async function copySnapshot(from: Page, to: Page): Promise<void> {
  const KEY = 'gently-led:snapshot';
  const snapshot = await from.evaluate((key) => localStorage.getItem(key), KEY);
  await to.evaluate((key, value) => localStorage.setItem(key, value ?? ''), KEY, snapshot);
}

/** Opens tabs until there is a snapshot to paint the next ones from. */
async function makeSnapshot({ open }: Installed): Promise<void> {
  for (let tab = 0; tab < 3; tab += 1) {
    const page = await open('newtab.html');
    await hydrated(page);
    await until('the snapshot', () =>
      page.evaluate(() => localStorage.getItem('gently-led:snapshot') !== null),
    );
    await page.close();
  }
}
