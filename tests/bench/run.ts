/**
 * The second stage of `npm run bench`, on the project's own Node. Prints a table (with `--json`, the values
 * behind it) and writes docs/benchmarks.md. With `--quick` it measures little and writes nothing.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Extension } from '../browser/harness/extension.ts';
import { openExtension } from '../browser/harness/open-extension.ts';
import { measureAfterStart } from './after-start.ts';
import { measureFavorites } from './favorites.ts';
import { measureIdle } from './idle.ts';
import { copyOf } from './installed.ts';
import { machineOf } from './machine.ts';
import { measureNewTabs } from './new-tabs.ts';
import { measurePages } from './pages.ts';
import { measureReminders } from './reminders.ts';
import { type Result, summaryOf } from './result.ts';
import { benchmarksDocument, textTable } from './table.ts';

const [isQuick, isJson] = ['--quick', '--json'].map((word) => process.argv.includes(word));
/** How often each page is loaded. */
const ROUNDS = isQuick ? 3 : 25;
/** How often a browser is started: more, as much else goes on then. */
const STARTS = isQuick ? 3 : 45;
/** How often each long measure is taken. */
const RUNS = isQuick ? 3 : 5;
/** Numbers of favorites. */
const SIZES = isQuick ? [10, 1_000] : [10, 10_000, 100_000];
const MINUTE = isQuick ? 5_000 : 60_000;

const DOCUMENT = new URL('../../docs/benchmarks.md', import.meta.url);

/** A copy, so that a build made in the meantime changes nothing. */
const build = await copyOf(fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)));

/** Runs in a browser of its own, so that nothing depends on what was measured before. */
async function inBrowser<T>(measure: (extension: Extension) => Promise<T>): Promise<T> {
  const extension = await openExtension({ browser: 'chromium', build, grantNotifications: true });
  try {
    return await measure(extension);
  } finally {
    await extension.close();
  }
}

const machine = await inBrowser(machineOf);
const parts: Record<string, () => Promise<Result[]>> = {
  'New tabs': () => inBrowser(({ puppeteer }) => measureNewTabs(puppeteer, build, ROUNDS)),
  'After a browser start': () => measureAfterStart(build, STARTS),
  'Popup and list': () => inBrowser(({ puppeteer }) => measurePages(puppeteer, build, ROUNDS)),
  'Open tabs': () => inBrowser(({ puppeteer }) => measureIdle(puppeteer, build, MINUTE)),
  Reminders: () => inBrowser((extension) => measureReminders(extension, RUNS)),
  ...Object.fromEntries(
    SIZES.map((size) => [
      `${size.toLocaleString('en')} favorites`,
      () => inBrowser((extension) => measureFavorites(extension, size, RUNS)),
    ]),
  ),
};
const results: Result[] = [];
for (const [name, measure] of Object.entries(parts)) {
  process.stderr.write(`${name} …\n`);
  const measured = await measure();
  process.stderr.write(`${textTable(measured)}\n`);
  results.push(...measured);
}

const names = [...new Set(results.map(({ measure }) => measure.name))];
const ordered = names.flatMap((name) => results.filter(({ measure }) => measure.name === name));
if (isJson) {
  const summarized = ordered.map((result) => ({ ...result, ...summaryOf(result, ordered) }));
  console.log(JSON.stringify({ machine, results: summarized }, null, 2));
} else {
  console.log(`${machine.join('\n')}\n\n${textTable(ordered)}`);
}
if (!isQuick) await writeFile(DOCUMENT, benchmarksDocument(ordered, machine));
