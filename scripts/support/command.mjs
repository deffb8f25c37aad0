import { ensureBrowser } from './browsers.mjs';
import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';

/** @typedef {import("./browser-locations.mjs").BrowserName} BrowserName */

/**
 * Runs one of the project's commands and sets the process's exit code. An error ends it with its message
 * alone, without a stack.
 *
 * @param {() => Promise<number>} run returns the exit code
 */
export async function command(run) {
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/**
 * Makes sure that the extension can be opened in a browser: dependencies, the browser, a build.
 *
 * @param {BrowserName} browser
 * @returns {Promise<Record<string, string>>} the environment variable that names the browser's program
 * @throws {Error} when one of them is missing
 */
export async function prepare(browser) {
  ensureDependencies();
  const path = await ensureBrowser(browser);
  await ensureBuild(browser);
  return { [`GENTLY_LED_${browser.toUpperCase()}`]: path };
}

/**
 * The browsers named on the command line.
 *
 * @param {string[]} words
 * @param {BrowserName[]} fallback when none is named
 * @returns {BrowserName[]}
 * @throws {Error} for any other word
 */
export function browsersNamed(words, fallback) {
  const browsers = words.map((word) => {
    if (word === 'chromium' || word === 'firefox') return word;
    throw new Error(`Unknown browser "${word}". Use chromium or firefox.`);
  });
  return browsers.length > 0 ? browsers : fallback;
}

/**
 * The whole numbers on the command line.
 *
 * @returns {number[]}
 * @throws {Error} for any other word
 */
export function numbersGiven() {
  return process.argv.slice(2).map((word) => {
    if (!/^\d+$/.test(word)) throw new Error(`"${word}" is not a whole number.`);
    return Number(word);
  });
}

/** Whether a window that is opened here can be seen. */
export function canShowWindows() {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
