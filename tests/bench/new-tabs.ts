/**
 * The new tab against its static twin, and against itself with very much kept: in one browser, each an
 * extension of its own, round by round.
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
const SHE_STAYS = 6_000;

const paint = (of: string, times: number): Measure => ({
  name: `${of}, first paint`,
  unit: 'ms',
  says: 'from the start of the navigation until the passage is on the screen',
  aim: { times },
});
const thread = (of: string, times: number): Measure => ({
  name: `${of}, main thread`,
  unit: 'ms',
  says: 'processor time of the main thread in the first two seconds',
  aim: { times },
});
const STAYED: Measure = {
  name: 'New tab where she stays, main thread',
  unit: 'ms',
  says: 'the same in six seconds: with what is loaded when she has stayed',
};
const HEAP: Measure = {
  name: 'New tab with more kept, heap',
  unit: 'MB',
  says: 'JavaScript that is held after two seconds and a garbage collection',
  aim: { times: 1.05 },
};

/**
 * @param build the folder of ours
 * @param rounds how often each is loaded
 */
export async function measureNewTabs(
  browser: Browser,
  build: string,
  rounds: number,
): Promise<Result[]> {
  const ours = await install(browser, build);
  const { still, kept } = await makeTwin(browser, ours, build);
  // Differs in nothing: what it differs by is noise.
  const again = await install(browser, await copyOf(build));
  const full = await install(browser, await copyOf(build));
  await seedFull(full);
  const more = await install(browser, await withPassages(2_500));
  for (const one of [again, full, more]) {
    await (await laidReady(one)).close();
    // A page of each stays open: a tab is faster where its process lives already.
    await sayTheSame(kept, await one.open('manifest.json'));
  }
  await still.open('manifest.json');
  await installLast(browser, build);

  const tab = ({ origin }: Installed) => `${origin}/newtab.html`;
  const twin: Variant = { name: 'static twin', address: tab(still) };
  const plain: Variant = { name: 'as installed', address: tab(ours) };
  const withMore: Variant[] = [
    { name: 'as installed, a copy', address: tab(again) },
    { name: '100,000 favorites, 200 reminders', address: tab(full) },
    { name: '2,500 passages', address: tab(more) },
  ];
  const loaded = await loadAll(browser, [twin, plain, ...withMore], rounds, TWO_SECONDS);
  const dated = await loadAll(
    browser,
    [twin, { ...plain, before: () => kept.evaluate(moveSnapshotToYesterday) }],
    rounds,
    TWO_SECONDS,
  );
  const stayed = await loadAll(browser, [twin, plain], Math.ceil(rounds / 3), SHE_STAYS);
  return [
    ...loaded(paint('New tab', 1.1), 'firstPaint', [twin, plain]),
    ...loaded(thread('New tab', 1.5), 'mainThread', [twin, plain]),
    ...dated(paint('New tab of a new date', 1.1), 'firstPaint'),
    ...dated(thread('New tab of a new date', 1.5), 'mainThread'),
    ...stayed(STAYED, 'mainThread'),
    ...loaded(paint('New tab with more kept', 1.05), 'firstPaint', [plain, ...withMore]),
    ...loaded(thread('New tab with more kept', 1.05), 'mainThread', [plain, ...withMore]),
    ...loaded(HEAP, 'heap', [plain, ...withMore]),
  ];
}

/**
 * The twin of the tab that ours shows from now on, also as the first one of a date; and a page that can
 * change what is kept.
 */
async function makeTwin(browser: Browser, ours: Installed, build: string) {
  const twin = await newTwin(build);
  await (await laidReady(ours)).close();
  const kept = await ours.open('manifest.json');
  await kept.evaluate(moveSnapshotToYesterday);
  const tab = await ours.open('newtab.html');
  await twin.add(tab, 'newtab.html');
  await tab.close();
  return { still: await install(browser, twin.folder), kept };
}

/** Has one extension show the words that lie ready in another: longer ones take longer to paint. */
async function sayTheSame(here: Page, there: Page): Promise<void> {
  const KEY = 'gently-led:snapshot';
  const words = await here.evaluate((key) => localStorage.getItem(key), KEY);
  await there.evaluate((key, value) => localStorage.setItem(key, value ?? ''), KEY, words);
}

/** A tab as it is painted once the next ones lie ready. */
async function laidReady({ open }: Installed): Promise<Page> {
  for (let tab = 0; tab < 3; tab += 1) {
    const page = await open('newtab.html');
    await hydrated(page);
    await until('what the next tab shows', () =>
      page.evaluate(() => localStorage.getItem('gently-led:snapshot') !== null),
    );
    await page.close();
  }
  return open('newtab.html');
}
