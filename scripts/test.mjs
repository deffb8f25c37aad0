// npm test: builds, types, lint and all tests; ends with one count.
// npm test -- <part of a path> …: only the test files whose path contains one of these. Types and lint
// are left out, and it builds only for browser tests, and only what has changed since the last build.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './support/browsers.mjs';
import { build, ensureBuild } from './support/build.mjs';
import { command } from './support/command.mjs';
import { ensureDependencies, root, runPinned } from './support/dependencies.mjs';

const report = join(root, '.output', 'vitest.json');

await command(async () => {
  ensureDependencies();
  const filter = process.argv.slice(2);
  return filter.length > 0 ? testSome(filter) : testEverything();
});

/** @param {string[]} filter what vitest is called with */
async function testSome(filter) {
  let env = {};
  if (needsBrowsers(filter)) {
    env = await browsers();
    await ensureBuild('chromium');
    await ensureBuild('firefox');
  }
  return runPinned('vitest', ['run', ...filter], env);
}

async function testEverything() {
  const env = await browsers();
  /** @type {[string, () => Promise<number>][]} */
  const steps = [
    // First: types and tests need what WXT generates.
    ['build for Chromium', () => build('chromium')],
    ['build for Firefox', () => build('firefox')],
    ['types', () => runPinned('tsc', ['--noEmit'])],
    ['lint', () => runPinned('biome', ['check', '.'])],
  ];
  /** @type {string[]} */
  const failedSteps = [];
  for (const [name, run] of steps) {
    console.log(`\n--- ${name}`);
    if ((await run()) !== 0) failedSteps.push(name);
  }

  console.log('\n--- tests');
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const tests = count(await runPinned('vitest', ['run', ...reporters], env));

  const failures = [...failedSteps, ...(tests.failed > 0 ? ['tests'] : [])];
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  const passed = steps.length - failedSteps.length + tests.passed;
  const failed = failedSteps.length + tests.failed;
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** Finds both browsers, or installs them; returns the environment that names them. */
async function browsers() {
  return {
    GENTLY_LED_CHROMIUM: await ensureBrowser('chromium'),
    GENTLY_LED_FIREFOX: await ensureBrowser('firefox'),
  };
}

/**
 * Whether a test of the built extension is among those that vitest will run. Words that are in no path,
 * such as the value of `-t`, filter no files.
 *
 * @param {string[]} filter
 */
function needsBrowsers(filter) {
  const paths = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.test\.tsx?$/.test(path))
    .map((path) => `tests/${path.replaceAll('\\', '/')}`);
  const words = filter.map((word) => word.replace(/^\.\//, '').replace(/:\d+$/, ''));
  const chosen = paths.filter((path) => words.some((word) => path.includes(word)));
  return (chosen.length > 0 ? chosen : paths).some((path) => path.startsWith('tests/browser/'));
}

/**
 * Reads vitest's report. What did not run did not pass: skipped and todo tests count as failed, and so do
 * a file that cannot be loaded, an error outside of any test, no test at all, and a missing report.
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
