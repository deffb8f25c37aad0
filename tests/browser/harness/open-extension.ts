import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser } from '../../../scripts/support/browsers.mjs';
import { startChromium } from './chromium.ts';
import type { Extension, OpenOptions } from './extension.ts';
import { startFirefox } from './firefox.ts';
import { killBrowser } from './kill-browser.ts';
import { startProxy } from './proxy.ts';

const root = resolve(import.meta.dirname, '../../..');
const drivers = { chromium: startChromium, firefox: startFirefox };
const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/**
 * Starts a browser with the built extension. The caller closes it.
 * @throws Error when the build or the browser is missing, or the browser does not start
 */
export async function openExtension(options: OpenOptions): Promise<Extension> {
  const build = options.build ?? join(root, '.output', builds[options.browser]);
  if (!existsSync(join(build, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${build}. Run: npm run build`);
  }
  if (options.privateBrowsing && options.browser !== 'firefox') {
    throw new Error('Only Firefox has permanent private browsing');
  }
  const folder = options.profile
    ? resolve(options.profile)
    : await mkdtemp(join(tmpdir(), 'gently-led-'));
  await mkdir(folder, { recursive: true });
  return launch(options, build, folder);
}

async function launch(options: OpenOptions, build: string, folder: string): Promise<Extension> {
  const executable = await ensureBrowser(options.browser);
  const proxy = options.network === 'open' ? undefined : await startProxy();
  const tidy = async () => {
    await proxy?.close();
    if (!options.profile) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const start = { options, folder, build, executable, proxyPort: proxy?.port };
  const driver = await drivers[options.browser](start).catch(async (error: unknown) => {
    await tidy();
    throw error;
  });

  return {
    ...driver,
    profile: folder,
    hosts: proxy?.hosts ?? [],
    watched: proxy !== undefined,
    async restart() {
      await driver.close();
      await proxy?.close();
      return launch(options, build, folder);
    },
    async kill() {
      await killBrowser(driver.puppeteer);
      await proxy?.close();
    },
    async close() {
      await driver.close();
      await tidy();
    },
  };
}
