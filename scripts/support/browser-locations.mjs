import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {"chromium" | "firefox"} BrowserName */

/** The oldest major version that the extension runs in. */
export const minimum = { chromium: 144, firefox: 140 };

const commands = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const apps = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const windowsPrograms = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** Where @puppeteer/browsers stores its downloads by default. */
export const cacheFolder =
  process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');

/**
 * Where a browser may be on this platform, the likeliest first. The paths need not exist.
 *
 * @param {BrowserName} name
 * @returns {Promise<string[]>}
 */
export async function candidates(name) {
  return [...installed(name), ...(await downloaded(name))];
}

/**
 * @param {BrowserName} name
 * @returns {string[]}
 */
function installed(name) {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps[name].map((app) => join(folder, app)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((variable) => process.env[variable])
      .filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => windowsPrograms[name].map((path) => join(folder, path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * @param {BrowserName} name
 * @returns {Promise<string[]>} newest first
 */
async function downloaded(name) {
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const kinds = { chromium: ['chrome', 'chromium'], firefox: ['firefox'] }[name];
  const found = await getInstalledBrowsers({ cacheDir: cacheFolder });
  return found
    .filter(({ browser }) => kinds.includes(browser))
    .sort((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }))
    .map(({ executablePath }) => executablePath);
}
