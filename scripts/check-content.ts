// npm run check:content [-- --today YYYY-MM-DD]: what stands in content/, and what has to be mended, in
// plain words. The date is that on which helplines are held against their review dates.
import { join } from 'node:path';
import { compileLanguages } from '../modules/content/compile-languages.ts';
import { ContentError } from '../modules/content/content-error.ts';
import { compileHelplines } from '../modules/content/helplines/compile.ts';
import { staleHelplines } from '../modules/content/helplines/stale.ts';
import { type Report, reportOn } from '../modules/content/report.ts';

const root = join(import.meta.dirname, '..');

try {
  // All languages have to compile; how hard it is to read can be reckoned in English only.
  const [english] = compileLanguages(root, false);
  if (!english) throw new Error('There is no language.');
  const report = reportOn(english.content);
  const stale = staleHelplines(compileHelplines(root), today()).map(
    ({ country, organization, checked, reviewBy }) =>
      `${country} ${organization}: checked ${checked}, to be read again by ${reviewBy}`,
  );
  const problems = [...report.problems, ...stale];
  print({ ...report, problems });
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(`This has to be mended first:\n\n  ${error.message}\n`);
  process.exitCode = 1;
}

function today(): Temporal.PlainDate {
  const at = process.argv.indexOf('--today');
  return at < 0 ? Temporal.Now.plainDateISO() : Temporal.PlainDate.from(process.argv[at + 1] ?? '');
}

function print(report: Report): void {
  const { counts, grades, openings, longestRun, usedSources, unusedSources, problems } = report;
  console.table(counts);
  console.log('\nHardest to read (US school grade):');
  for (const { id, grade } of grades.slice(0, 10)) console.log(`  ${grade.toFixed(1)}  ${id}`);
  console.log('\nMost used openings of reflections:');
  for (const { opening, ids } of openings.slice(0, 5)) console.log(`  ${ids.length}  ${opening} …`);
  if (longestRun) {
    const { run, ids } = longestRun;
    console.log(`\nLongest shared run: “${run}” (${ids.join(', ')})`);
  }
  console.log(`\nSources named: ${usedSources.join(', ')}`);
  if (unusedSources.length > 0) {
    console.log(`\nSources that nothing names: ${unusedSources.join(', ')}`);
  }
  console.log(problems.length === 0 ? '\nAll is well.' : `\nTo be mended (${problems.length}):`);
  for (const problem of problems) console.log(`  ${problem}`);
}
