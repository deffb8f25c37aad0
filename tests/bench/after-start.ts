/** The first tab after a browser start: each time a browser is started with what was kept, and ended. */
import { hydrated } from '../browser/harness/hydrated.ts';
import { openExtension } from '../browser/harness/open-extension.ts';
import { until } from '../browser/harness/until.ts';
import { interleaved, load } from './load.ts';
import { newFolder } from './new-folder.ts';
import { type Measure, newNotes, type Result } from './result.ts';
import { newTwin } from './twin.ts';

const PAINT: Measure = {
  name: 'First tab after a browser start, first paint',
  unit: 'ms',
  says: 'from the start of the navigation until the passage is on the screen, as the first tab with it',
  aim: { times: 1.1 },
};
const THREAD: Measure = {
  name: 'First tab after a browser start, main thread',
  unit: 'ms',
  says: 'processor time of the main thread in the first two seconds',
  aim: { times: 1.5 },
};

/** @param build the folder of ours */
export async function measureAfterStart(build: string, rounds: number): Promise<Result[]> {
  const ours = { name: 'as installed', build, profile: await newFolder() };
  const still = { name: 'static twin', build: await twinOf(ours), profile: await newFolder() };
  const notes = { [ours.name]: newNotes(), [still.name]: newNotes() };
  await interleaved(rounds, [still, ours], async ({ name, ...where }) => {
    const { puppeteer, origin, close } = await openExtension({ browser: 'chromium', ...where });
    const found = await load(puppeteer, `${origin}/newtab.html`, 2_000);
    await close();
    notes[name]?.note(PAINT, found.firstPaint);
    notes[name]?.note(THREAD, found.mainThread);
  });
  const of = ({ name }: { name: string }) =>
    (notes[name]?.all() ?? []).map((noted) => ({ ...noted, variant: name }));
  return [PAINT, THREAD].flatMap((measure) =>
    [...of(still), ...of(ours)].filter((result) => result.measure === measure),
  );
}

/** Leaves in the profile what the next first tab paints from. */
async function twinOf(ours: { build: string; profile: string }): Promise<string> {
  const extension = await openExtension({ browser: 'chromium', ...ours });
  const twin = await newTwin(ours.build);
  for (let tab = 0; tab < 3; tab += 1) {
    const page = await extension.open('newtab.html');
    await hydrated(page);
    await until('what the next tab shows', () =>
      page.evaluate(() => localStorage.getItem('gently-led:snapshot') !== null),
    );
    if (tab === 2) await twin.add(await extension.open('newtab.html'), 'newtab.html');
    await page.close();
  }
  await extension.close();
  return twin.folder;
}
