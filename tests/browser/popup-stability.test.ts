/** Nothing in the popup moves after its first frame, whatever arrives late. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { brokenStorage } from './broken-storage.ts';
import { type ChangedBuild, changedBuild } from './changed-build.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { records } from './harness/gallery-views.ts';
import { untilHydrated } from './harness/hydrated.ts';
import { openExtension } from './harness/open-extension.ts';
import { type Seed, seed } from './harness/seed.ts';
import { until } from './harness/until.ts';
import { untilShown } from './passage-page.ts';
import { openPopup, whole } from './popup-page.ts';
import { asInstalled } from './reset-extension.ts';
import {
  movement,
  releaseRecords,
  scrollToEnd,
  untilPainted,
  watchMovement,
} from './watch-movement.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];
/** A popup as browsers show it: they make none taller. */
const POPUP = { width: 360, height: 600 };

const LOSS = [
  { name: 'situation', value: ['loss'], updatedAt: 1 },
  { name: 'scripture', value: false, updatedAt: 1 },
];
type Case = { name: string; kept: Seed; tabs: number };
const FULL: Case = { name: 'favorites and reminders', kept: records, tabs: 3 };
const CASES: Case[] = [
  { name: 'nothing kept', kept: {}, tabs: 3 },
  FULL,
  { name: 'a loss, Scripture off', kept: { ...records, settings: LOSS }, tabs: 2 },
];

/** Keeps the records, and opens the popup once, so that the next one is painted from a copy. */
async function prepare(extension: Extension, { kept }: Case): Promise<void> {
  const page = await extension.open('library.html', 'about');
  await page.waitForSelector('h1');
  if (Object.keys(kept).length > 0) await seed(page, kept);
  await (await untilComplete(await openPopup(extension, POPUP), kept)).close();
  await page.close();
}

/** Waits until everything that arrives late is there. */
async function untilComplete(popup: Page, kept: Seed): Promise<Page> {
  await whole(popup);
  await until('reasons, favorites and hearts', () =>
    popup.evaluate(() => {
      const panels = [...document.querySelectorAll('[role="tabpanel"]')];
      const hearts = document.querySelectorAll('[aria-pressed]:not([data-place], :disabled)');
      return hearts.length > 0 && panels.every(({ childElementCount }) => childElementCount > 0);
    }),
  );
  if (kept.reminders) await untilShown(popup, 'Next reminder');
  return popup;
}

/** Opens the popup with a plan for what happens in it (watch-movement.ts). */
async function openWithPlan(extension: Extension, plan: string, slowdown = 1): Promise<Page> {
  const popup = await extension.open('licenses.txt', '', POPUP);
  if (slowdown > 1) await popup.emulateCPUThrottling(slowdown);
  const address = `${extension.origin}/popup.html#${plan}`;
  await popup.evaluate((url) => location.assign(url), address).catch(() => undefined);
  await until('the popup', () => popup.evaluate(() => 'watched' in globalThis));
  return popup;
}

const untilSelected = (popup: Page, tab: number) =>
  popup.waitForSelector(`[role="tab"]:nth-child(${tab})[aria-selected="true"]`);

describe.each(browsers)('the popup in %s', (browser) => {
  let build: ChangedBuild;
  let extension: Extension;

  beforeAll(async () => {
    build = await changedBuild(browser, { script: watchMovement });
    extension = await openExtension({ browser, build: build.folder });
  });
  afterEach(async () => {
    await asInstalled(extension);
    expect(await extension.problems()).toEqual([]);
  });
  afterAll(async () => {
    await extension.close();
    await build.remove();
  });

  it.each(CASES)(
    'moves nothing when a tab is pressed before the records open: $name',
    async (kept) => {
      await prepare(extension, kept);
      for (let tab = 1; tab <= kept.tabs; tab++) {
        const popup = await openWithPlan(extension, `hold&press=${tab}`);
        await whole(popup);
        await untilSelected(popup, tab);
        await untilPainted(popup);
        await releaseRecords(popup);
        await untilComplete(popup, kept.kept);
        expect(await movement(popup), `tab ${tab}`).toEqual([]);
        await popup.close();
      }
    },
  );

  it('moves nothing when a tab is pressed late, and keeps its height', async () => {
    await prepare(extension, FULL);
    const popup = await untilComplete(await openWithPlan(extension, ''), records);
    for (const tab of [3, 2, 1]) {
      await popup.click(`[role="tab"]:nth-child(${tab})`);
      await untilSelected(popup, tab);
      expect(await movement(popup), `tab ${tab}`).toEqual([]);
      expect(await popup.evaluate(() => document.body.scrollHeight)).toBeGreaterThanOrEqual(600);
    }
  });

  it('moves nothing at the end of a panel that is still empty', async () => {
    await prepare(extension, FULL);
    const popup = await openWithPlan(extension, 'hold&press=3');
    await whole(popup);
    await untilSelected(popup, 3);
    await scrollToEnd(popup);
    await releaseRecords(popup);
    await untilComplete(popup, records);
    expect(await movement(popup)).toEqual([]);
  });

  it('moves nothing in the first popup ever, which waits for the records', async () => {
    const popup = await openWithPlan(extension, 'press=3');
    await untilSelected(popup, 3);
    await untilComplete(popup, {});
    expect(await movement(popup)).toEqual([]);
  });
});

describe.each(browsers)('the popup with broken storage in %s', (browser) => {
  it('shows the practices, says calmly what is wrong, and moves nothing', async () => {
    const build = await changedBuild(browser, { script: brokenStorage + watchMovement });
    const extension = await openExtension({ browser, build: build.folder });
    // Loads the fonts. With a cold cache, Firefox may paint its first frame without them.
    await (await extension.open('library.html', 'about')).close();
    const popup = await whole(await openWithPlan(extension, ''));
    await untilShown(popup, 'won’t let this page save anything');
    await untilShown(popup, 'Today, if you want');
    expect(await movement(popup)).toEqual([]);
    await extension.close();
    await build.remove();
  });
});

describe.each([
  { slowdown: 1, delays: [3] },
  { slowdown: 6, delays: [0, 6] },
])('the popup in chromium, the processor slowed $slowdown times', ({ slowdown, delays }) => {
  let build: ChangedBuild;
  let extension: Extension;

  beforeAll(async () => {
    build = await changedBuild('chromium', { script: watchMovement });
    extension = await openExtension({ browser: 'chromium', build: build.folder });
    await prepare(extension, FULL);
  });
  afterAll(async () => {
    await extension.close();
    await build.remove();
  });

  // In frames: 0, 50 and 100 ms at full speed.
  it.each(delays)('moves nothing when a tab is pressed after %i frames', async (frames) => {
    for (const tab of [2, 3]) {
      const popup = await openWithPlan(extension, `press=${tab}&after=${frames}`, slowdown);
      await untilSelected(popup, tab);
      await untilComplete(popup, records);
      expect(await movement(popup), `tab ${tab}`).toEqual([]);
      await popup.close();
    }
  });

  it('moves nothing when something is searched as soon as the popup answers', async () => {
    const popup = await openWithPlan(extension, '', slowdown);
    await untilHydrated(popup);
    await popup.click('header button');
    await popup.type('input[type="search"]', 'tired');
    await popup.waitForSelector('main [role="status"]:not(:empty) ~ * summary');
    await untilComplete(popup, records);
    expect(await movement(popup)).toEqual([]);
    await popup.close();
  });
});
