/**
 * The second stage of `npm run bench`, under the project's own Node. Prints a table (`--json`: what
 * it is made of) and writes docs/performance.md, which a `--quick` run leaves as it is.
 */
import { writeFile } from 'node:fs/promises';
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

/** Each in a browser of its own: what came before does not count. The copy stays as it is while others build. */
const open = () => openExtension({ browser: 'chromium', grantNotifications: true });

const results: Result[] = [];
say('Reminders …');
const first = await open();
const machine = await machineOf(first);
results.push(...(await measureReminders(first, runs)));
await first.close();
for (const size of isQuick ? QUICK_SIZES : SIZES) {
  say(`${size.toLocaleString('en')} favorites …`);
  const extension = await open();
  results.push(...(await measureFavorites(extension, size, runs)));
  await extension.close();
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
