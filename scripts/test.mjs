// npm test [-- what vitest shall run]: every check there is, one count at the end.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browsers.mjs';
import { ensureDependencies, root, runPinned } from './dependencies.mjs';
import { buildArguments, command } from './stage.mjs';

const report = join(root, '.output', 'vitest.json');

await command(async () => {
  ensureDependencies();
  const browsers = {
    GENTLY_LED_CHROMIUM: await ensureBrowser('chromium'),
    GENTLY_LED_FIREFOX: await ensureBrowser('firefox'),
  };
  let passed = 0;
  let failed = 0;
  /** @type {string[]} */
  const failures = [];

  /** @type {[string, string, string[]][]} */
  const steps = [
    // First: the builds write the types of the extension's own pages.
    ['build for Chromium', 'wxt', buildArguments('chromium')],
    ['build for Firefox', 'wxt', buildArguments('firefox')],
    ['types', 'tsc', ['--noEmit']],
    ['lint', 'biome', ['check', '.']],
  ];
  for (const [name, tool, args] of steps) {
    console.log(`\n--- ${name}`);
    if ((await runPinned(tool, args)) === 0) passed += 1;
    else {
      failed += 1;
      failures.push(name);
    }
  }

  console.log('\n--- tests');
  rmSync(report, { force: true });
  const status = await runPinned(
    'vitest',
    [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...process.argv.slice(2),
    ],
    browsers,
  );
  const tests = count(status);
  passed += tests.passed;
  failed += tests.failed;
  if (tests.failed > 0) failures.push('tests');

  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/**
 * Reads vitest's report. What did not run did not pass: skipped and todo tests
 * count as failed, and so do a file that cannot be loaded, an error outside of
 * any test, no test at all, and a missing report.
 *
 * @param {number} status vitest's exit code
 */
function count(status) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numTotalTests, numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = testResults;
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = numTotalTests - numPassedTests + brokenFiles;
  const unexplained = failed === 0 && (status !== 0 || numTotalTests === 0);
  return { passed: numPassedTests, failed: failed + (unexplained ? 1 : 0) };
}
