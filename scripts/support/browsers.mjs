import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { candidates, minimum } from './browser-locations.mjs';
import { downloadBrowser, installWithApt } from './install-browser.mjs';

/** @typedef {import("./browser-locations.mjs").BrowserName} BrowserName */

const overrides = { chromium: 'GENTLY_LED_CHROMIUM', firefox: 'GENTLY_LED_FIREFOX' };

/**
 * Finds a browser, and installs one if there is none.
 *
 * @param {BrowserName} name
 * @returns {Promise<string>} the path of the program
 * @throws {Error} that names the command to run, when there is none and none could be installed
 */
export async function ensureBrowser(name) {
  const variable = overrides[name];
  const given = process.env[variable];
  if (given) {
    if (!existsSync(given)) throw new Error(`${variable} names ${given}, which does not exist.`);
    return given;
  }
  const present = await findBrowser(name);
  if (present) return present;

  console.log(`No ${name} ${minimum[name]} or newer found. Installing one …`);
  /** @type {string[]} */
  const failures = [];
  for (const install of [installWithApt, downloadBrowser]) {
    try {
      const path = (await install(name)) ?? (await findBrowser(name));
      if (path && isUsable(name, path)) return path;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    [`No ${name} found, and it could not be installed.`, ...failures, howTo(name)].join('\n'),
  );
}

/**
 * @param {BrowserName} name
 * @returns {Promise<string | undefined>} the path of the first one that is new enough
 */
export async function findBrowser(name) {
  return (await candidates(name)).find((path) => existsSync(path) && isUsable(name, path));
}

/**
 * Whether a program is the browser asked for and new enough. Branded Chrome is refused: since version 137
 * it ignores unpacked extensions.
 *
 * @param {BrowserName} name
 * @param {string} path
 */
function isUsable(name, path) {
  // On Windows browsers print no version; only the known locations are looked at.
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const text = stdout ?? '';
  const ours = { chromium: /Chromium|for Testing/, firefox: /Firefox/ }[name].test(text);
  const [, major = '0'] = text.match(/(\d+)\.\d+/) ?? [];
  return ours && Number(major) >= minimum[name];
}

/** @param {BrowserName} name */
function howTo(name) {
  const product = { chromium: 'chrome@stable', firefox: 'firefox@stable' }[name];
  const debian = { chromium: 'chromium', firefox: 'firefox-esr' }[name];
  return [
    'Run one of these, then run the command again:',
    `  sudo apt-get install ${debian}          (Debian)`,
    `  npx @puppeteer/browsers install ${product}`,
    `Or set ${overrides[name]} to the path of one you have.`,
  ].join('\n');
}
