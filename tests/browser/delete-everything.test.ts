/** "Delete everything" leaves nothing, on no page, and no other open page brings anything back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Extension, WithApi } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, untilRead, untilShown } from './passage-page.ts';
import { saySituation } from './say-situation.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

/** What pages write when they are new: which passages they show, and what follows from the defaults. */
const USUAL = [
  'rotation: rotation',
  'reminderContent: reminders',
  // Marks the database as the one that all windows share.
  'library: is-marked',
  ...['snapshot', 'welcome', 'rescheduled', 'appearance', 'content-preferences'].map(
    (key) => `gently-led:${key}`,
  ),
];

/** Everything that is kept, of whatever kind. */
async function kept(extension: Extension, page: Page) {
  const inPage = await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const records: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const keys = await settled(database.transaction(store).objectStore(store).getAllKeys());
        records.push(...keys.map((key) => `${store}: ${key}`));
      }
      database.close();
    }
    return {
      records,
      local: Object.keys(localStorage),
      values: JSON.stringify(Object.values(localStorage)),
      session: Object.keys(sessionStorage),
      caches: await caches.keys(),
    };
  });
  const inBrowser = await extension.inBackground(async () => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    const { alarms, permissions, storage, notifications, action } = browser ?? chrome;
    const { permissions: granted = [] } = await permissions.getAll();
    return {
      alarms: (await alarms.getAll()).map(({ name }) => name),
      area: Object.keys(await storage.local.get(null)),
      // Chromium counts the new tab among them.
      granted: granted.filter((name) => name !== 'newTabPageOverride').toSorted(),
      shown: Object.keys((await notifications?.getAll()) ?? {}),
      title: await action.getTitle({}),
    };
  });
  return { ...inPage, ...inBrowser };
}

const press = (page: Page, label: string) =>
  until(`the button ${label}`, () =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll('button')];
      const found = all.find(({ textContent }) => textContent?.trim() === wanted);
      found?.click();
      return found !== undefined;
    }, label),
  );

describe.each(browsers)('deleting everything in %s', (browser) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await openExtension({ browser });
  });
  afterAll(async () => {
    expect(await extension.problems()).toEqual([]);
    await extension.close();
  });

  it('leaves nothing, and no other open page brings anything back', async () => {
    const tab = await openNewTab(extension);
    await tab.keyboard.press('f');
    await untilRead(tab, 'the heart', ({ favorite }) => favorite);

    const form = await extension.open('library.html', 'favorites/new');
    await form.waitForSelector('textarea');
    await form.type('textarea', 'A line of my own, not saved yet');

    const settings = await extension.open('library.html', 'settings');
    await saySituation(settings, 'loss');
    await until('the switch', () =>
      settings.evaluate(() => {
        const all = [...document.querySelectorAll('label')];
        const found = all.find((one) => one.textContent?.includes('Plain toolbar icon'));
        found?.click();
        return found !== undefined;
      }),
    );
    await until(
      'the plain name',
      async () => (await kept(extension, settings)).title === 'New tab',
    );
    await settings.evaluate(() => sessionStorage.clear());
    await extension.inBackground(async () => {
      const { browser, chrome } = globalThis as unknown as WithApi;
      const { alarms, storage } = browser ?? chrome;
      await alarms.create('next', { delayInMinutes: 60 });
      await storage.local.set({ left: 1 });
    });
    const before = await kept(extension, settings);
    expect(before.records.length).toBeGreaterThan(1);
    expect(before.local.some((key) => key.includes('own-passage-draft'))).toBe(true);

    await press(settings, 'Delete everything…');
    expect(await settings.$('a[href="#favorites/copy"]')).not.toBeNull();
    await press(settings, 'Delete everything');
    await untilShown(settings, 'Everything was deleted.');
    await form.waitForSelector('textarea');
    const text = () => form.$eval('textarea', ({ value }) => value);
    await until('the form to be empty', async () => (await text()) === '');
    await until('the other tab', () =>
      tab.evaluate(
        () => document.querySelector('[data-slot="favorite"][aria-pressed="false"]') !== null,
      ),
    );

    const after = await kept(extension, settings);
    const madeByNewPages = [...after.records, ...after.local].filter((key) => !USUAL.includes(key));
    expect(madeByNewPages).toEqual([]);
    expect(after.values).not.toMatch(/loss|of my own/);
    expect(after).toMatchObject({ session: [], caches: [], alarms: [], area: [], shown: [] });
    expect(after.granted).toEqual(['alarms', 'storage', 'unlimitedStorage']);
    expect(after.title).toBe('Gently Led');
    expect(await settings.$('input[name="situation"]:checked')).toBeNull();
  });
});
