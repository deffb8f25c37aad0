import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Driver, Start } from './extension.ts';
import { evaluateInBackground, stopBackground } from './firefox-background.ts';
import { keepCache, takeCache } from './firefox-cache.ts';
import { send } from './firefox-chrome.ts';
import { firefoxPrefs, uuid } from './firefox-prefs.ts';
import {
  addressInFront,
  clickNotification,
  openTab,
  problems,
  setColorScheme,
} from './firefox-window.ts';
import { until, within } from './until.ts';

const origin = `moz-extension://${uuid}`;

/**
 * Starts Firefox with the extension as a temporary add-on.
 *
 * @throws Error when the browser does not start, or the manifest has no gecko id
 */
export async function startFirefox(start: Start): Promise<Driver> {
  const { options, folder } = start;
  const headless = options.headless ?? true;
  const id = await geckoId(start.build);
  const profile = join(folder, 'firefox');
  await takeCache(start.executable, profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: start.executable,
    // The default is longer than the time limit of a test, which would hide the error.
    protocolTimeout: 30_000,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=800', ...(options.args ?? [])],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: firefoxPrefs(start, id),
  });
  try {
    // With this file Puppeteer would restore the old preferences at the end.
    await rm(join(profile, 'prefs.js.puppeteer'), { force: true });
    await send(browser, 'webExtension.install', {
      extensionData: { type: 'path', path: start.build },
      'moz:allowPrivateBrowsing': options.privateBrowsing ?? false,
    });
    return {
      ...driver(browser),
      async close() {
        await browser.close();
        await keepCache(start.executable, profile);
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function driver(browser: Browser): Omit<Driver, 'close'> {
  /** For our addresses `goto` never resolves and `load` is not reported: the page itself is asked. */
  const visit = async (page: Page, address: string) => {
    page.goto(address).catch(() => undefined);
    await loaded(page, address);
  };
  const open: Driver['open'] = async (name, hash = '', size) => {
    const page = await browser.newPage();
    if (size) await page.setViewport(size);
    await visit(page, `${origin}/${name}${hash && `#${hash.replace(/^#/, '')}`}`);
    return page;
  };
  return {
    browser: 'firefox',
    puppeteer: browser,
    origin,
    open,
    async newTab() {
      const page = await openedTab(browser);
      await loaded(page, `${origin}/newtab.html`);
      return page;
    },
    address: (page) => page.evaluate(() => location.href),
    async reload(page) {
      const address = await page.evaluate(() => {
        Object.assign(globalThis, { beforeReload: true });
        return location.href;
      });
      await page.evaluate(() => location.reload()).catch(() => undefined);
      await until('the page to load again', () =>
        page.evaluate(() => !('beforeReload' in globalThis)),
      );
      await loaded(page, address);
    },
    colorScheme: (page, scheme) => setColorScheme(browser, page, scheme),
    async inBackground(run, ...args) {
      return (await evaluateInBackground(browser, uuid, run.toString(), args)) as Awaited<
        ReturnType<typeof run>
      >;
    },
    stopBackground: () => stopBackground(browser, uuid),
    clickNotification: () => clickNotification(browser),
    problems: () => problems(browser, origin),
  };
}

/**
 * Opens a tab as a user does. About once in several hundred times Puppeteer is never told of the tab. If
 * Firefox itself shows our page in it, a warning is printed and another tab is opened, once.
 */
async function openedTab(browser: Browser, isRetry = false): Promise<Page> {
  const before = new Set(await browser.pages());
  await openTab(browser);
  try {
    return await until('the new tab', async () =>
      (await browser.pages()).find((candidate) => !before.has(candidate)),
    );
  } catch (error) {
    if (isRetry || (await addressInFront(browser)) !== `${origin}/newtab.html`) throw error;
    console.warn('Puppeteer was not told of a new tab in Firefox. Another one is opened.');
    return openedTab(browser, true);
  }
}

async function loaded(page: Page, address: string): Promise<void> {
  await until(`${address} to load`, () =>
    within(
      page.evaluate(
        (expected) => location.href === expected && document.readyState === 'complete',
        address,
      ),
      2_000,
    ),
  );
}

async function geckoId(build: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`The manifest in ${build} has no browser_specific_settings.gecko.id`);
  return id;
}
