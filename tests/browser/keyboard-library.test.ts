import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { focused, giveKeysTo, pressNamed, tabTo, typeWords, untilFocused } from './keyboard.ts';
import { untilShown } from './passage-page.ts';
import { kept } from './reminder-page.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

describe.each(browsers)('the library by keyboard alone in %s', (browser) => {
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    // A permission prompt would take the keys, and no driver can answer it.
    extension = await openExtension({ browser, grantNotifications: true });
    page = await extension.open('library.html', 'about', { width: 1280, height: 640 });
    await page.waitForSelector('h1');
  });

  afterAll(async () => {
    expect(await extension.problems()).toEqual([]);
    await extension.close();
  });

  const fromTheTop = () => page.focus('header a');
  /** Goes to another view by the navigation, which moves the focus to its title. */
  const goTo = async (name: string) => {
    await fromTheTop();
    await pressNamed(page, name);
    await page.waitForSelector('h1:focus');
  };
  /** Selects the next option of a radio group. */
  const next = async (name: string | RegExp, group: string, value: string) => {
    await tabTo(page, name);
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector(`input[name="${group}"][value="${value}"]:checked`);
  };
  const appearance = () => page.evaluate(() => ({ ...document.documentElement.dataset }));

  it('adds a reminder, switches it off, removes and restores it', async () => {
    await goTo('Reminders');
    await tabTo(page, 'Time');
    await typeWords(page, '0930');
    await pressNamed(page, 'Add a reminder');
    await untilFocused(page, 'Add another reminder');
    // Firefox moved the focus to its own window while it checked the permission.
    await giveKeysTo(extension);
    const [reminder] = await kept(page, 'reminders');
    expect(reminder?.schedule).toEqual({ type: 'times', times: ['09:30'] });

    await page.focus('h1');
    await pressNamed(page, /^Reminder: A passage/, ' ');
    await until('it to be off', async () => !(await kept(page, 'reminders'))[0]?.enabled);
    await pressNamed(page, /^Remove: A passage/);
    await untilFocused(page, /^Undo: keep A passage/);
    await page.keyboard.press('Enter');
    await untilFocused(page, /^Reminder: A passage/);
  });

  it('begins another reminder and cancels it', async () => {
    await pressNamed(page, 'Add another reminder');
    await until('the form', async () => (await focused(page)).tag === 'select');
    await pressNamed(page, 'Cancel');
    await untilFocused(page, 'Add another reminder');
  });

  it('adds and removes quiet hours and a pause', async () => {
    await pressNamed(page, 'Add quiet hours');
    await page.focus('h1');
    await pressNamed(page, '30 minutes');
    await untilFocused(page, 'Turn them on');
    await page.keyboard.press('Enter');
    await untilFocused(page, '30 minutes');
    await pressNamed(page, /^Remove: 10:00/);
    await untilFocused(page, /^Undo: keep 10:00/);
    await page.keyboard.press('Enter');
    await untilFocused(page, /^Remove: 10:00/);
  });

  it('changes settings, resets and restores them', async () => {
    await goTo('Settings');
    await next('Our choice for each passage', 'edition', 'BSB');
    await page.focus('input[name="situation"][value="hospital"]');
    await page.keyboard.press(' ');
    await next(/^Automatic/, 'theme', 'light');
    await next('Browser default', 'textSize', 'large');
    await next('Serif', 'typeface', 'sans');
    await next('A new one every day', 'scene', 'hills');
    await until('the look', async () => (await appearance()).typeface === 'sans');
    expect(await appearance()).toMatchObject({ theme: 'light', size: 'large' });

    await pressNamed(page, 'Reset settings');
    await untilFocused(page, 'Undo');
    await until('the first look', async () => (await appearance()).typeface !== 'sans');
    await page.keyboard.press('Enter');
    await untilFocused(page, 'Reset settings');
    await until('the look of before', async () => (await appearance()).typeface === 'sans');
  });

  it('chooses a country and copies a number', async () => {
    await goTo('Help now');
    await tabTo(page, 'Your country');
    await page.keyboard.press('ArrowUp');
    await untilShown(page, 'call 999 now');
    await fromTheTop();
    await pressNamed(page, /^Copy .*999$/);
    await untilFocused(page, /^Copied .*999$/);
  });
});
