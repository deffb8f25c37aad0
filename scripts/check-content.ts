// npm run check:content [-- --release [--today YYYY-MM-DD]]: compiles content/, counts what is in it and lists
// what has to be fixed. With --release it also lists the helplines that a person has to look up, and fails
// while there are any.
import { join } from 'node:path';
import { compileLanguages } from '../modules/content/compile-languages.ts';
import { ContentError } from '../modules/content/content-error.ts';
import { type Figures, figuresOf } from '../modules/content/figures.ts';
import { readHelplines } from '../modules/content/helplines/compile.ts';
import {
  pagesToOpen,
  unconfirmed,
  waitingPages,
} from '../modules/content/helplines/confirmation.ts';
import { type Report, reportOn } from '../modules/content/report.ts';

const root = join(import.meta.dirname, '..');

try {
  // All languages have to compile; how hard it is to read can be reckoned in English only.
  const [english] = compileLanguages(root, false);
  if (!english) throw new Error('There is no language.');
  const report = reportOn(english.content);
  const helplines = readHelplines(root);
  print(report, figuresOf(english.content.passages));
  const open = process.argv.includes('--release') ? unconfirmed(helplines, today()) : [];
  if (open.length > 0) printPages(pagesToOpen(open), waitingPages(root));
  process.exitCode = report.problems.length + open.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(`This has to be fixed first:\n\n  ${error.message}\n`);
  process.exitCode = 1;
}

function today(): Temporal.PlainDate {
  const at = process.argv.indexOf('--today');
  return at < 0 ? Temporal.Now.plainDateISO() : Temporal.PlainDate.from(process.argv[at + 1] ?? '');
}

function printPages(shipped: string[], waiting: string[]): void {
  console.log(`\nNot confirmed on a live page within six months (${shipped.length}).`);
  console.log('Open each page, read the number there, and write the day into "confirmed":\n');
  for (const page of shipped) console.log(page);
  console.log(`\nNot shown until they are confirmed (${waiting.length}):\n`);
  for (const page of waiting) console.log(page);
}

function print(report: Report, figures: Figures): void {
  const { counts, grades, openings, longestRun, usedSources, unusedSources, problems } = report;
  console.table(counts);
  console.log('Practices:', report.practices);
  printFigures(figures);
  console.log('\nHardest to read (US school grade):');
  for (const { id, grade } of grades.slice(0, 10)) console.log(`  ${grade.toFixed(1)}  ${id}`);
  console.log('\nMost common openings of reflections:');
  for (const { opening, ids } of openings.slice(0, 5)) console.log(`  ${ids.length}  ${opening} …`);
  if (longestRun) {
    const { run, ids } = longestRun;
    console.log(`\nLongest run of words in two texts: “${run}” (${ids.join(', ')})`);
  }
  console.log(`\nSources cited: ${usedSources.join(', ')}`);
  if (unusedSources.length > 0) {
    console.log(`\nSources never cited: ${unusedSources.join(', ')}`);
  }
  console.log(problems.length === 0 ? '\nAll is well.' : `\nTo be fixed (${problems.length}):`);
  for (const problem of problems) console.log(`  ${problem}`);
}

function printFigures({ all, gospels, only, habits, props, sentence }: Figures): void {
  const share = (count: number) => `${count} of ${all} (${Math.round((count / all) * 100)} %)`;
  const { hospital, partner, loss } = only;
  console.log(
    `\nPassages only for hospital: ${hospital}, for partners: ${partner}, for loss: ${loss}`,
  );
  console.log(`From the gospels: ${share(gospels)}\nReflections with`);
  for (const [habit, count] of Object.entries(habits)) console.log(`  ${habit}: ${share(count)}`);
  const most = props.slice(0, 8).map(({ prop, count }) => `${prop} ${count}`);
  console.log(`  most of all: ${most.join(', ')}`);
  console.log(`Words in an average sentence: ${sentence.toFixed(1)}`);
}
