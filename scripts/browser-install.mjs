import { spawnSync } from 'node:child_process';
import { cacheFolder } from './browser-places.mjs';

/** @typedef {import("./browser-places.mjs").BrowserName} BrowserName */

/**
 * Installs the browser with apt-get, where that needs no password.
 *
 * @param {BrowserName} name
 * @returns {Promise<undefined>} the program is then on the PATH
 * @throws {Error} when this is no such system or apt-get fails
 */
export async function installWithApt(name) {
  const answers = (/** @type {string[]} */ [command = '', ...args]) =>
    spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (process.platform !== 'linux' || !answers(['apt-get', '--version'])) {
    throw new Error('apt-get: not on this system.');
  }
  const asRoot = process.getuid?.() === 0;
  if (!asRoot && !answers(['sudo', '-n', 'true'])) {
    throw new Error('apt-get: needs a password here.');
  }
  const names = { chromium: 'chromium', firefox: 'firefox-esr' };
  const before = asRoot ? [] : ['sudo', '-n'];
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', names[name]]]) {
    const [command = '', ...args] = [...before, 'apt-get', '-qq', ...step];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Its many lines would hide ours; standard error stays visible.
    const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0) throw new Error(`apt-get ${step.join(' ')} failed.`);
  }
}

/**
 * Downloads the browser into the cache of @puppeteer/browsers.
 *
 * @param {BrowserName} name
 * @returns {Promise<string>} the path of the program
 * @throws {Error} when the download fails
 */
export async function downloadBrowser(name) {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import(
    '@puppeteer/browsers'
  );
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('Download: there is none for this platform.');
  const browser = { chromium: Browser.CHROME, firefox: Browser.FIREFOX }[name];
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    console.log(`Downloading ${browser} ${buildId} …`);
    return (await install({ browser, buildId, platform, cacheDir: cacheFolder })).executablePath;
  } catch (error) {
    throw new Error(`Download: ${error instanceof Error ? error.message : error}`);
  }
}
