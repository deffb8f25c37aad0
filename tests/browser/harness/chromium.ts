import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import {
  clickNewest,
  collectProblems,
  isBackground,
  runningBackground,
  stopWorkers,
  wake,
} from './chromium-background.ts';
import type { Driver, Start } from './extension.ts';
import { grantedCopy } from './granted-copy.ts';
import { until } from './until.ts';

/** Switches off what Chromium requests from the network by itself. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--component-updater=disable-background-downloads',
  '--disable-sync',
  '--allow-browser-signin=false',
  // The account reconciler requests this address at every start. Nothing answers at port 1.
  '--gaia-url=http://127.0.0.1:1/',
  '--disable-features=NetworkTimeServiceQuerying',
];

/**
 * Starts Chromium with the extension.
 *
 * @throws Error when the browser does not start or the extension does not load
 */
export async function startChromium(start: Start): Promise<Driver> {
  const { options, folder } = start;
  const proxy = start.proxyPort
    ? [`--proxy-server=127.0.0.1:${start.proxyPort}`, '--proxy-bypass-list=<-loopback>']
    : [];
  const headless = options.headless ?? true;
  // The sandbox does not work for root and in most containers. A visible window keeps it.
  const sandbox = headless || process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath: start.executable,
    // The default is longer than the time limit of a test, which would hide the error.
    protocolTimeout: 30_000,
    headless,
    pipe: true,
    userDataDir: join(folder, 'chromium'),
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    enableExtensions: true,
    args: ['--window-size=1280,800', ...sandbox, ...quiet, ...proxy, ...(options.args ?? [])],
  });
  try {
    // With `launch`, a build that does not load would end the whole process.
    await browser.installExtension(
      options.grantNotifications ? await grantedCopy(start) : start.build,
    );
    const first = await browser.waitForTarget(isBackground, { timeout: 15_000 });
    const origin = originOf(first.url());
    const problems: string[] = [];
    collectProblems(browser, problems);
    // A visible window follows the system's setting.
    const scheme = options.colorScheme ?? (headless ? 'light' : '');

    const prepare = async (page: Page) => {
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (line) => {
        if (line.type() === 'error') problems.push(line.text());
      });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      return page;
    };
    const background = async () => {
      const target = await until('the background worker', async () => {
        const running = await runningBackground(browser);
        // A worker that is still ending does not start. Then it has to be started once more.
        if (!running) await wake(browser, origin);
        return running ?? runningBackground(browser);
      });
      const worker = await target.worker();
      if (!worker) throw new Error('The background worker cannot be reached');
      return worker;
    };

    return {
      browser: 'chromium',
      puppeteer: browser,
      origin,
      async open(name, hash = '', size) {
        const page = await prepare(await browser.newPage());
        if (size) await page.setViewport(size);
        await page.goto(`${origin}/${name}${hash && `#${hash.replace(/^#/, '')}`}`);
        return page;
      },
      async newTab() {
        const page = await prepare(await browser.newPage());
        await page.goto('chrome://newtab');
        return page;
      },
      address: (page) => page.evaluate(() => location.href),
      reload: async (page) => {
        await page.reload();
      },
      colorScheme: (page, value) =>
        page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
      async inBackground(run, ...args) {
        const call = `(${run.toString()})(...${JSON.stringify(args)})`;
        return (await (await background()).evaluate(call)) as Awaited<ReturnType<typeof run>>;
      },
      async stopBackground() {
        await background();
        await stopWorkers(browser);
      },
      async clickNotification() {
        await until('a notification', async () => (await background()).evaluate(clickNewest));
      },
      problems: async () => [...problems],
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** `URL.origin` is "null" for extension addresses in Node. */
function originOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
