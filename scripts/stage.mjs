import { ensureBrowser } from './browsers.mjs';
import { ensureDependencies, runPinned } from './dependencies.mjs';

/** @typedef {import("./browser-places.mjs").BrowserName} BrowserName */

/**
 * Runs a command of the project and ends the process: with its exit code, or
 * with a message for people instead of a stack.
 *
 * @param {() => Promise<number>} command gives the exit code
 */
export async function command(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/**
 * Brings the extension to where it can be opened: dependencies, browser, build.
 *
 * @param {BrowserName} browser
 * @returns {Promise<Record<string, string>>} the environment that names the browser
 * @throws {Error} when one of them is missing
 */
export async function prepare(browser) {
  ensureDependencies();
  const path = await ensureBrowser(browser);
  if ((await runPinned('wxt', buildArguments(browser))) !== 0) {
    throw new Error('The extension could not be built; the reason is above.');
  }
  return { [`GENTLY_LED_${browser.toUpperCase()}`]: path };
}

/**
 * What `wxt` is called with to build for a browser.
 *
 * @param {BrowserName} browser
 */
export function buildArguments(browser) {
  return browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build'];
}

/**
 * The browsers named on the command line.
 *
 * @param {string[]} words
 * @param {BrowserName[]} otherwise when none is named
 * @returns {BrowserName[]}
 * @throws {Error} when a word is none of them
 */
export function named(words, otherwise) {
  const browsers = words.map((word) => {
    if (word === 'chromium' || word === 'firefox') return word;
    throw new Error(`"${word}" is not known here. Say chromium or firefox.`);
  });
  return browsers.length > 0 ? browsers : otherwise;
}

/** Whether a person could see a window that is opened here. */
export function canShowWindows() {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
