import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChangedBuild, changedBuild } from './changed-build.ts';
import type { BrowserName, Extension, WithApi } from './harness/extension.ts';
import { inFirefox } from './harness/firefox-chrome.ts';
import { hydrated } from './harness/hydrated.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];
const HIDE = 'button[aria-keyshortcuts="Escape"]';

const untilEmpty = (page: Page) =>
  until('an empty page', () =>
    page.evaluate(() => location.href === 'about:blank' && document.body.innerText === ''),
  );
const untilAt = (page: Page, place: string) =>
  until(place, () => page.evaluate((end) => location.href.endsWith(end), place));
const step = (page: Page, by: number) =>
  page.evaluate((delta) => history.go(delta), by).catch(() => undefined);

/** Where a page has got to after a step through its history. */
const arrival = (page: Page) =>
  page.evaluate(() => {
    if ('left' in globalThis) return null;
    if (location.pathname === '/licenses.txt') return 'the page before';
    const isEmpty = location.href === 'about:blank' && document.body.innerText === '';
    return isEmpty ? 'an empty page' : null;
  });

/** Goes back from a hidden page to the one before ours. Each page on the way has to be empty. */
async function expectNothingBehind(page: Page): Promise<void> {
  const places: string[] = [];
  while (places.at(-1) !== 'the page before') {
    await page.evaluate(() => Object.assign(globalThis, { left: true }));
    await step(page, -1);
    places.push(await until('another page that may be seen', () => arrival(page)));
  }
  expect(places).toEqual([...Array(3).fill('an empty page'), 'the page before']);
}

/** Visits a new tab, Help and two more views, the way a user does, in one tab. */
async function visitViews(extension: Extension): Promise<Page> {
  const page = await extension.open('licenses.txt');
  await page.evaluate(() => location.assign('/newtab.html')).catch(() => undefined);
  await until('the new tab', () => page.evaluate(() => document.querySelector('#app') !== null));
  await hydrated(page);
  await page.click('a[href="/library.html#help"]');
  await page.waitForSelector('[data-view="help"] select');
  for (const view of ['settings', 'favorites']) {
    await page.click(`a[href="#${view}"]`);
    await page.waitForSelector(`[data-view="${view}"]`);
  }
  return page;
}

describe.each(browsers)('quick hide in %s', (browser) => {
  let extension: Extension;
  let build: ChangedBuild;
  beforeAll(async () => {
    // The permission lets the test reopen a closed tab.
    build = await changedBuild(browser, {
      manifest: ({ permissions }) => ({ permissions: [...permissions, 'sessions'] }),
    });
    extension = await openExtension({ browser, build: build.folder });
  });
  afterAll(async () => {
    expect(await extension.problems()).toEqual([]);
    await extension.close();
    await build.remove();
  });

  it('leaves nothing of ours behind Back, from any view', async () => {
    const page = await visitViews(extension);
    await page.click(HIDE);
    await untilEmpty(page);
    await expectNothingBehind(page);
    await page.close();
  });

  it('leaves nothing of ours behind Forward', async () => {
    const page = await visitViews(extension);
    await step(page, -3);
    await untilAt(page, '/newtab.html');
    await hydrated(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await untilEmpty(page);
    await page.evaluate(() => Object.assign(globalThis, { left: true }));
    await step(page, 1);
    await until('an empty page', async () => (await arrival(page)) === 'an empty page');
    await page.close();
  });

  it('still shows a page that is opened anew in the same tab', async () => {
    const page = await visitViews(extension);
    await page.click(HIDE);
    await untilEmpty(page);
    page.goto(`${extension.origin}/library.html#help`).catch(() => undefined);
    await page.waitForSelector('[data-view="help"]');
    await extension.reload(page);
    await page.waitForSelector('[data-view="help"]');
    await page.close();
  });

  it('leaves nothing of ours behind a copy of the tab', async () => {
    const page = await visitViews(extension);
    await page.click(HIDE);
    await untilEmpty(page);
    const before = new Set(await extension.puppeteer.pages());
    await page.bringToFront();
    await extension.inBackground(async () => {
      const { browser: api, chrome } = globalThis as unknown as WithApi;
      const { tabs } = api ?? chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      await tabs.duplicate(tab?.id ?? -1);
    });
    const copy = await until('the copy', async () =>
      (await extension.puppeteer.pages()).find((one) => !before.has(one)),
    );
    await untilEmpty(copy);
    await expectNothingBehind(copy);
    await Promise.all([copy.close(), page.close()]);
  });

  it('leaves nothing of ours behind a closed tab that is opened again', async () => {
    const page = await visitViews(extension);
    await page.click(HIDE);
    await untilEmpty(page);
    const before = new Set(await extension.puppeteer.pages());
    await page.close();
    await reopenClosedTab(extension);
    const again = await until('the tab', async () =>
      (await extension.puppeteer.pages()).find((one) => !before.has(one)),
    );
    await untilEmpty(again);
    await expectNothingBehind(again);
    await again.close();
  });
});

describe.each(browsers)('a restored session in %s', (browser) => {
  it('has nothing of ours behind a hidden page', async () => {
    let extension = await openExtension({
      browser,
      args: browser === 'chromium' ? ['--restore-last-session'] : [],
      prefs: { 'browser.startup.page': 3, 'browser.sessionstore.resume_from_crash': true },
    });
    try {
      const page = await visitViews(extension);
      await page.click(HIDE);
      await untilEmpty(page);
      extension = await extension.restart();
      const restored = await until('the restored tab', async () => {
        for (const one of await extension.puppeteer.pages()) {
          if ((await one.evaluate(() => history.length)) > 3) return one;
        }
        return null;
      });
      await expectNothingBehind(restored);
    } finally {
      await extension.close();
    }
  });
});

async function reopenClosedTab(extension: Extension): Promise<void> {
  if (extension.browser === 'firefox') {
    await inFirefox(
      extension.puppeteer,
      '(async () => { SessionStore.undoCloseTab(window, 0); return true; })()',
    );
    return;
  }
  await extension.inBackground(async () => {
    const { sessions } = (globalThis as unknown as { chrome: Chrome }).chrome;
    await sessions.restore();
  });
}

type Chrome = { sessions: { restore(): Promise<unknown> } };
