import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runPinned } from './dependencies.mjs';

/** @typedef {import("./browser-locations.mjs").BrowserName} BrowserName */

/** Everything that a build is made from. */
const SOURCES = [
  'app',
  'components',
  'content',
  'domain',
  'entrypoints',
  'modules',
  'public',
  'storage',
  'package-lock.json',
  'package.json',
  'wxt.config.ts',
];

const OUTPUT = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/**
 * Builds the extension for a browser.
 *
 * @param {BrowserName} browser
 * @returns {Promise<number>} the exit code
 */
export function build(browser) {
  return runPinned('wxt', browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build']);
}

/**
 * Builds the extension for a browser, unless a build is there that is newer than all of its sources.
 *
 * @param {BrowserName} browser
 * @throws {Error} when the build fails
 */
export async function ensureBuild(browser) {
  // WXT empties the folder first and writes the manifest last.
  const manifest = join(root, OUTPUT[browser], 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (SOURCES.every((path) => newestIn(join(root, path)) < built)) return;
  if ((await build(browser)) !== 0) {
    throw new Error('The extension could not be built; the reason is above.');
  }
}

/**
 * When a file, or anything in a folder, was last changed. A folder changes when a file in it is removed.
 *
 * @param {string} path
 * @returns {number} milliseconds since 1970
 */
function newestIn(path) {
  const { mtimeMs } = statSync(path);
  const inside = statSync(path).isDirectory()
    ? readdirSync(path).map((name) => newestIn(join(path, name)))
    : [];
  return Math.max(mtimeMs, ...inside);
}
