/** Compares the popup and the list of favorites with their static twins. */
import type { Browser } from 'puppeteer-core';
import { appeared } from './appeared.ts';
import { type Installed, install, installLast } from './installed.ts';
import { interleaved, loadAll, openBlank } from './load.ts';
import type { Measure, Result } from './result.ts';
import { seedFull } from './seed-full.ts';
import { newTwin } from './twin.ts';

const POPUP: Measure = {
  name: 'Popup, open to readable',
  unit: 'ms',
  definition:
    'from the start of the navigation until the largest text, today’s practice, is on the screen',
  target: { times: 1.3 },
};
const LIST: Measure = {
  name: 'List of 10,000 favorites, usable',
  unit: 'ms',
  definition: 'from the start of the navigation to the first frame with rows that can be pressed',
  target: { times: 2 },
};

const LIST_PAGE = 'library.html#favorites';
const ROW = 'li[aria-posinset] a';

/** @param build the folder of the built extension */
export async function measurePages(
  browser: Browser,
  build: string,
  rounds: number,
): Promise<Result[]> {
  const ours = await install(browser, build);
  await seedFull(ours, 10_000);
  const still = await newTwin(build);
  await addTwin(ours, still.add, 'popup.html', '[data-hydrated]');
  await addTwin(ours, still.add, LIST_PAGE, ROW);
  const twin = await install(browser, still.folder);
  // A page of each stays open, as a page is faster when its process is running already.
  for (const one of [ours, twin]) await one.open('manifest.json');
  await installLast(browser, build);

  const popup = await loadAll(
    browser,
    [
      { name: 'static twin', address: `${twin.origin}/popup.html` },
      { name: 'as installed', address: `${ours.origin}/popup.html` },
    ],
    rounds,
    1_500,
  );
  return [...popup(POPUP, 'largestPaint'), ...(await measureList(browser, twin, ours, rounds))];
}

async function measureList(
  browser: Browser,
  twin: Installed,
  ours: Installed,
  rounds: number,
): Promise<Result[]> {
  const values = { twin: [] as number[], ours: [] as number[] };
  await interleaved(rounds, ['twin', 'ours'] as const, async (which) => {
    const { session, close } = await openBlank(browser);
    const { origin } = which === 'ours' ? ours : twin;
    values[which].push(await appeared(session, `${origin}/${LIST_PAGE}`, ROW));
    await close();
  });
  return [
    { measure: LIST, variant: 'static twin', values: values.twin },
    { measure: LIST, variant: 'as installed', values: values.ours },
  ];
}

/** Adds a page to the twin as it looks once the element is there. */
async function addTwin(
  { open }: Installed,
  add: Awaited<ReturnType<typeof newTwin>>['add'],
  address: string,
  selector: string,
): Promise<void> {
  const page = await open(address);
  await page.waitForSelector(selector);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await add(page, address.replace(/#.*/, ''));
  await page.close();
}
