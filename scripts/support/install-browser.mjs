import { spawnSync } from 'node:child_process';
import { cacheFolder } from './browser-locations.mjs';

/** @typedef {import("./browser-locations.mjs").BrowserName} BrowserName */

/**
 * Installs a browser with apt-get, where that needs no password.
 *
 * @param {BrowserName} name
 * @returns {Promise<undefined>} the program is on the PATH afterwards
 * @throws {Error} when there is no apt-get or it fails
 */
export async function installWithApt(name) {
  const succeeds = (/** @type {string[]} */ [command = '', ...args]) =>
    spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (process.platform !== 'linux' || !succeeds(['apt-get', '--version'])) {
    throw new Error('apt-get: not available on this system.');
  }
  const asRoot = process.getuid?.() === 0;
  if (!asRoot && !succeeds(['sudo', '-n', 'true'])) {
    throw new Error('apt-get: needs a password here.');
  }
  const names = { chromium: 'chromium', firefox: 'firefox-esr' };
  const prefix = asRoot ? [] : ['sudo', '-n'];
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', names[name]]]) {
    const [command = '', ...args] = [...prefix, 'apt-get', '-qq', ...step];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Its many lines would hide ours; errors stay visible.
    const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0) throw new Error(`apt-get ${step.join(' ')} failed.`);
  }
}

/**
 * Downloads a browser into the cache of @puppeteer/browsers.
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
  if (!platform) throw new Error('Download: none for this platform.');
  const browser = { chromium: Browser.CHROME, firefox: Browser.FIREFOX }[name];
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    console.log(`Downloading ${browser} ${buildId} …`);
    return (await install({ browser, buildId, platform, cacheDir: cacheFolder })).executablePath;
  } catch (error) {
    throw new Error(`Download: ${error instanceof Error ? error.message : error}`);
  }
}
