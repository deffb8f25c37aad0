import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import { type DetachedWindow, openDetached, visit } from './detached-window.ts';
import { stateOf, withOneDue } from './due-reminder.ts';
import type { Extension, OpenOptions, WithApi } from './harness/extension.ts';
import { inFirefox } from './harness/firefox-chrome.ts';
import { hydrated } from './harness/hydrated.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, readPassage, untilRead, untilShown } from './passage-page.ts';
import { deleteDatabase } from './raw-database.ts';
import { addReminder, localTime, tellWorker } from './reminder-page.ts';
import { saySituation } from './say-situation.ts';
import { countKept, keptFavorites } from './stored-records.ts';

/** Chooses in the settings that a baby died, and no Scripture. */
async function chooseCare(extension: Extension): Promise<Page> {
  const page = await extension.open('library.html', 'settings');
  await saySituation(page, 'loss');
  const lines = '[name="scripture"][value="lines"]';
  await page.waitForSelector(lines);
  await page.click(lines);
  await untilShown(page, messages.settings.saved);
  return page;
}

/** Notes every text that the passage has had since the page was there. */
function notePassages(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const note = () => {
      const id = document.querySelector<HTMLElement>('[data-passage-id]')?.dataset.passageId;
      if (id && seen.at(-1) !== id) seen.push(id);
    };
    note();
    new MutationObserver(note).observe(document, {
      ...{ subtree: true, childList: true, attributes: true },
    });
  });
}
const notedPassages = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);

describe.each<DetachedWindow>(['a private window', 'a container tab'])(
  '%s in Firefox',
  (window) => {
    let extension: Extension;
    /** A page of an ordinary window: a tab that is opened later may be in the private one. */
    let ordinary: Page;

    beforeAll(async () => {
      // Permits private windows without making all of them private.
      const prefs = { 'browser.privatebrowsing.autostart': false };
      extension = await openExtension({ browser: 'firefox', privateBrowsing: true, prefs });
      ordinary = await chooseCare(extension);
    });
    afterAll(() => extension.close());

    it('paints and keeps what was chosen about loss and Scripture elsewhere, and says where it is', async () => {
      const tab = await openDetached(extension, window, 'newtab.html');
      await notePassages(tab);
      await hydrated(tab);
      await untilShown(tab, messages.problems.detached);
      expect((await readPassage(tab)).source).toBe('');
      for (const id of await notedPassages(tab)) expect(id).toMatch(/^line-/);

      const popup = await openDetached(extension, window, 'popup.html');
      await hydrated(popup);
      expect(await popup.evaluate(() => document.body.innerText)).not.toContain('skin-to-skin');
    });

    it('saves a favorite where all others are, and shows what was saved elsewhere', async () => {
      const tab = await hydrated(await openDetached(extension, window, 'newtab.html'));
      await tab.click('[aria-label="Favorite"]');
      await untilRead(tab, 'the heart', ({ favorite }) => favorite);
      const [favorite] = await keptFavorites(ordinary);
      expect(favorite?.deletedAt).toBeNull();

      const library = await openDetached(extension, window, 'library.html', 'favorites');
      await until('its row', () =>
        library.evaluate(() => document.querySelectorAll('li[aria-posinset]').length === 1),
      );
      await tab.click('[aria-label="Favorite"]');
      await untilRead(tab, 'the empty heart', ({ favorite }) => !favorite);
      expect((await keptFavorites(ordinary))[0]?.deletedAt).not.toBeNull();
    });

    it('keeps a reminder that the background then knows of', async () => {
      const page = await openDetached(extension, window, 'library.html', 'reminders');
      await addReminder(page, localTime(60));
      await until('the reminder', async () => (await countKept(ordinary, 'reminders')) === 1);
      const nextAlarm = () =>
        extension.inBackground(async () => {
          const { chrome } = globalThis as unknown as WithApi;
          return (await chrome.alarms.get('next'))?.scheduledTime ?? null;
        });
      await until('the alarm', nextAlarm);
    });

    it('changes for all windows what is chosen in it', async () => {
      const page = await openDetached(extension, window, 'library.html', 'settings');
      await saySituation(page, 'hospital');
      await until('the choice', () =>
        ordinary.evaluate(
          () =>
            document.querySelector<HTMLInputElement>('[name="situation"][value="hospital"]')
              ?.checked,
        ),
      );
      expect(await extension.problems()).toEqual([]);
    });
  },
);

describe('a notification in Firefox', () => {
  it('opens its reminder in an ordinary window when a private one is in front', async () => {
    const prefs = { 'browser.privatebrowsing.autostart': false };
    const options = { browser: 'firefox', privateBrowsing: true, grantNotifications: true, prefs };
    const { extension, page, id } = await withOneDue(options as OpenOptions);
    await tellWorker(page);
    await openDetached(extension, 'a private window', 'library.html', 'about');
    await extension.clickNotification();
    const where = () =>
      inFirefox(
        extension.puppeteer,
        `[...Services.wm.getEnumerator('navigator:browser')].flatMap((window) =>
          window.gBrowser.browsers
            .filter(({ currentURI }) => currentURI.spec.includes('#delivery/'))
            .map(() => PrivateBrowsingUtils.isWindowPrivate(window)))`,
      ) as Promise<boolean[]>;
    await until('the reminder', async () => (await where()).length > 0);
    expect(await where()).toEqual([false]);
    await until('it to be done', async () => (await stateOf(page, id)) === 'done');
    await extension.close();
  });
});

describe.each(['chromium', 'firefox'] as const)('a profile that lost a part in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
  });
  afterAll(() => extension.close());

  it('paints no Scripture that was switched off when its localStorage is gone', async () => {
    const page = await chooseCare(extension);
    await openNewTab(extension);
    await page.evaluate(() => localStorage.clear());
    const tab = await extension.open('newtab.html');
    await notePassages(tab);
    await hydrated(tab);
    for (const id of await notedPassages(tab)) expect(id).toMatch(/^line-/);
    await visit(page, `${extension.origin}/library.html#about`);
  });

  it('keeps the situation in an open popup when its database is deleted', async () => {
    const popup = await hydrated(await extension.open('popup.html'));
    const practices = () => popup.evaluate(() => document.body.innerText);
    const before = await practices();
    await deleteDatabase(await extension.open('licenses.txt'));
    await untilShown(popup, messages.problems.cleared);
    expect((await practices()).replace(messages.problems.cleared, '').trim()).toBe(before.trim());
    const settings = await extension.open('library.html', 'settings');
    await settings.waitForSelector('[name="situation"][value="loss"]:checked');
    await settings.waitForSelector('[name="scripture"][value="lines"]:checked');
  });
});
