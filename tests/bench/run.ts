/**
 * The second stage of `npm run bench`, under the project's own Node. Prints a table (`--json`: what
 * it is made of) and writes it into docs/performance.md, which a `--quick` run leaves as it is.
 */
import { readFile, writeFile } from 'node:fs/promises';
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
import { markdown, textTable } from './table.ts';

const [isQuick, isJson] = ['--quick', '--json'].map((word) => process.argv.includes(word));
/** How often each is loaded; so often after a browser start, where much else goes on at the same time. */
const ROUNDS = isQuick ? 3 : 25;
const STARTS = isQuick ? 3 : 45;
/** How often each of the long ones is done; at which numbers of favorites. */
const RUNS = isQuick ? 3 : 5;
const SIZES = isQuick ? [10, 1_000] : [10, 10_000, 100_000];
const MINUTE = isQuick ? 5_000 : 60_000;

const DOCUMENT = new URL('../../docs/performance.md', import.meta.url);
const [BEGIN, END] = ['<!-- measured -->', '<!-- end of what is measured -->'];

/** A copy of the build: all of a run measures the same, also when something is built meanwhile. */
const build = await copyOf(fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)));

/** Each in a browser of its own: what came before does not count. */
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
  const found = await measure();
  process.stderr.write(`${textTable(found)}\n`);
  results.push(...found);
}

const names = [...new Set(results.map(({ measure }) => measure.name))];
const ordered = names.flatMap((name) => results.filter(({ measure }) => measure.name === name));
if (isJson) {
  const summed = ordered.map((result) => ({ ...result, ...summaryOf(result, ordered) }));
  console.log(JSON.stringify({ machine, results: summed }, null, 2));
} else {
  console.log(`${machine.join('\n')}\n\n${textTable(ordered)}`);
}
if (!isQuick) {
  const [before = '', rest = ''] = (await readFile(DOCUMENT, 'utf8')).split(BEGIN);
  const [, after = ''] = rest.split(END);
  const measured = `${BEGIN}\n\n${markdown(ordered, machine)}\n\n${END}`;
  await writeFile(DOCUMENT, `${before}${measured}${after}`);
}
