/** Everything that many favorites could make slower or larger, for one number of them. */
import type { Extension } from '../browser/harness/extension.ts';
import { until } from '../browser/harness/until.ts';
import { measureBackup } from './backup.ts';
import { measureList } from './list.ts';
import { measureNewTab } from './new-tab.ts';
import { counted, type Result } from './result.ts';
import { measureScroll } from './scroll.ts';
import { seedFavorites } from './seed-favorites.ts';

/** @param runs how often each thing is done; imports a third as often */
export async function measureFavorites(
  extension: Extension,
  count: number,
  runs: number,
): Promise<Result[]> {
  const page = await extension.open('library.html', 'about');
  await until('the records', () =>
    page.evaluate(async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'gently-led'),
    ),
  );
  await seedFavorites(page, count);
  await page.close();

  const values = [
    ...(await measureNewTab(extension, runs, 'all')),
    ...(await measureNewTab(extension, runs, 'favorites')),
    ...(await measureList(extension, runs)),
    ...(await measureScroll(extension, runs)),
    ...(await measureBackup(extension, Math.max(1, Math.round(runs / 3)))),
  ];
  return values.map((each) => ({ ...each, variant: counted(count, 'favorites') }));
}
