/**
 * The second stage of `npm run bench`, under the project's own Node. Prints a table (`--json`: what
 * it is made of) and writes docs/performance.md, which a `--quick` run leaves as it is.
 */
import { rmSync } from 'node:fs';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Extension } from '../browser/harness/extension.ts';
import { openExtension } from '../browser/harness/open-extension.ts';
import { measureFavorites } from './favorites.ts';
import { machineOf } from './machine.ts';
import { measureReminders } from './reminders.ts';
import { type Result, summaryOf } from './result.ts';
import { markdown, textTable } from './table.ts';

const SIZES = [10, 1_000, 10_000, 100_000];
const QUICK_SIZES = [10, 1_000];
const RUNS = 7;
const QUICK_RUNS = 3;

const [isQuick, isJson] = ['--quick', '--json'].map((word) => process.argv.includes(word));
const runs = isQuick ? QUICK_RUNS : RUNS;
const say = (line: string) => process.stderr.write(`${line}\n`);

/** A copy of the build: all of a run measures the same, also when something is built meanwhile. */
const build = await mkdtemp(join(tmpdir(), 'gently-led-bench-'));
await cp(fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)), build, {
  recursive: true,
});
process.once('exit', () => rmSync(build, { recursive: true, force: true }));

/** Each in a browser of its own: what came before does not count. */
async function inBrowser<T>(measure: (extension: Extension) => Promise<T>): Promise<T> {
  const extension = await openExtension({ browser: 'chromium', build, grantNotifications: true });
  try {
    return await measure(extension);
  } finally {
    await extension.close();
  }
}

say('Reminders …');
const [machine, ofReminders] = await inBrowser(async (extension) => [
  await machineOf(extension),
  await measureReminders(extension, runs),
]);
const results: Result[] = [...ofReminders];
for (const size of isQuick ? QUICK_SIZES : SIZES) {
  say(`${size.toLocaleString('en')} favorites …`);
  results.push(...(await inBrowser((extension) => measureFavorites(extension, size, runs))));
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
  await writeFile(
    new URL('../../docs/performance.md', import.meta.url),
    markdown(ordered, machine),
  );
}
