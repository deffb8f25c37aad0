/** The first tab after a browser start. For each value a browser is started with a used profile, and ended. */
import { hydrated } from '../browser/harness/hydrated.ts';
import { openExtension } from '../browser/harness/open-extension.ts';
import { until } from '../browser/harness/until.ts';
import { interleaved, load } from './load.ts';
import { newFolder } from './new-folder.ts';
import { type Measure, newRecorder, type Result } from './result.ts';
import { newTwin } from './twin.ts';

const PAINT: Measure = {
  name: 'First tab after a browser start, first paint',
  unit: 'ms',
  definition:
    'from the start of the navigation until the passage is on the screen, in the first tab of a browser',
  target: { times: 1.1 },
};
const THREAD: Measure = {
  name: 'First tab after a browser start, main thread',
  unit: 'ms',
  definition: 'processor time of the main thread in the first two seconds',
  target: { times: 1.5 },
};

/** @param build the folder of the built extension */
export async function measureAfterStart(build: string, rounds: number): Promise<Result[]> {
  const ours = { name: 'as installed', build, profile: await newFolder() };
  const twin = { name: 'static twin', build: await twinOf(ours), profile: await newFolder() };
  const recorders = { [ours.name]: newRecorder(), [twin.name]: newRecorder() };
  await interleaved(rounds, [twin, ours], async ({ name, ...where }) => {
    const { puppeteer, origin, close } = await openExtension({ browser: 'chromium', ...where });
    const found = await load(puppeteer, `${origin}/newtab.html`, 2_000);
    await close();
    recorders[name]?.record(PAINT, found.firstPaint);
    recorders[name]?.record(THREAD, found.mainThread);
  });
  const of = ({ name }: { name: string }) =>
    (recorders[name]?.all() ?? []).map((values) => ({ ...values, variant: name }));
  return [PAINT, THREAD].flatMap((measure) =>
    [...of(twin), ...of(ours)].filter((result) => result.measure === measure),
  );
}

/** The static twin of a first tab; the profile of ours is left with the snapshot that the tab paints from. */
async function twinOf(ours: { build: string; profile: string }): Promise<string> {
  const extension = await openExtension({ browser: 'chromium', ...ours });
  const twin = await newTwin(ours.build);
  for (let tab = 0; tab < 3; tab += 1) {
    const page = await extension.open('newtab.html');
    await hydrated(page);
    await until('the snapshot', () =>
      page.evaluate(() => localStorage.getItem('gently-led:snapshot') !== null),
    );
    if (tab === 2) await twin.add(await extension.open('newtab.html'), 'newtab.html');
    await page.close();
  }
  await extension.close();
  return twin.folder;
}
