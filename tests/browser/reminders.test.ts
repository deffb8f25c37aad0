import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { untilShown } from './passage-page.ts';

/** The browser's API, as the evaluated functions find it. */
type WithApi = { browser?: Browser; chrome: Browser };

const browsers: BrowserName[] = ['chromium', 'firefox'];

/** Types a time into the form and adds it. The form wants what `input type=time` holds: "HH:MM". */
async function addReminder(page: Page, time: string): Promise<void> {
  await page.waitForSelector('input[type="time"]');
  await page.$eval(
    'input[type="time"]',
    (input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    time,
  );
  await page.click('button[type="submit"]');
}

/** The local time of the next full minute that is at least five seconds away. */
function nextMinute(): string {
  const now = Temporal.Now.zonedDateTimeISO();
  const next = now.add({ seconds: 5 }).round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  return next.toPlainTime().toString({ smallestUnit: 'minute' });
}

const shown = (extension: Extension) =>
  extension.inBackground(async () => {
    const api =
      (globalThis as unknown as WithApi).browser ?? (globalThis as unknown as WithApi).chrome;
    return Object.keys(await api.notifications.getAll());
  });

const alarms = (extension: Extension) =>
  extension.inBackground(async () => {
    const api =
      (globalThis as unknown as WithApi).browser ?? (globalThis as unknown as WithApi).chrome;
    return (await api.alarms.getAll()).map(({ name, scheduledTime }) => ({ name, scheduledTime }));
  });

describe.each(browsers)('a reminder in %s', (browser) => {
  it('that she switches on shows a real notification at its time, by a real alarm', {
    timeout: 120_000,
  }, async () => {
    const extension = await openExtension({ browser, grantNotifications: true });
    const page = await extension.open('library.html', 'reminders');
    await addReminder(page, nextMinute());
    await until('the alarm', async () => (await alarms(extension)).length === 1);
    // The worker sleeps, as it would by then.
    await extension.stopBackground();
    await until('the notification', async () => (await shown(extension)).length > 0, 80_000);
    expect(await shown(extension)).toEqual(['gentle-moment']);

    const [next, ...others] = await alarms(extension);
    expect(others).toEqual([]);
    expect(next?.name).toBe('next');
    expect(next?.scheduledTime).toBeGreaterThan(Date.now());

    await extension.clickNotification();
    await until('the new tab', async () => {
      const pages = await extension.puppeteer.pages();
      const addresses = await Promise.all(pages.map((open) => extension.address(open)));
      return addresses.some((address) => address.endsWith('/newtab.html'));
    });
    expect(await extension.problems()).toEqual([]);
    await extension.close();
  });

  it('shows one now when she asks for it', async () => {
    const extension = await openExtension({ browser, grantNotifications: true });
    const page = await extension.open('library.html', 'reminders');
    await page.locator('::-p-text(Show me one now)').click();
    await until('the notification', async () => (await shown(extension)).length === 1);
    await untilShown(page, 'One was sent.');
    await extension.close();
  });

  it('is kept over a restart, and its alarm is set anew', async () => {
    let extension = await openExtension({ browser, grantNotifications: true });
    const page = await extension.open('library.html', 'reminders');
    await addReminder(page, '03:10');
    await until('the alarm', async () => (await alarms(extension)).length === 1);
    extension = await extension.restart();
    const again = await extension.open('library.html', 'reminders');
    await until('the reminder', () => again.$('[role="switch"]'));
    const [alarm] = await until('the alarm', async () => {
      const all = await alarms(extension);
      return all.length === 1 && all;
    });
    const at = Temporal.Instant.fromEpochMilliseconds(alarm?.scheduledTime ?? 0);
    const local = at.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainTime();
    expect(local.toString({ smallestUnit: 'minute' })).toBe('03:10');

    await again.click('[role="switch"]');
    await until('the alarm to go', async () => (await alarms(extension)).length === 0);
    await extension.close();
  });
});

describe('a notification permission that is not given', () => {
  it('is explained before it is asked for, and the reminder is kept', async () => {
    const extension = await openExtension({ browser: 'chromium' });
    const page = await extension.open('library.html', 'reminders');
    await untilShown(page, 'Your browser will ask if Gently Led may show notifications.');
    await addReminder(page, '07:30');
    await until('the reminder', () => page.$('[role="switch"]'));
    await extension.close();
  });

  it('is explained kindly after a refusal', async () => {
    const extension = await openExtension({ browser: 'chromium' });
    const page = await extension.open('library.html', 'reminders');
    await page.waitForSelector('input[type="time"]');
    // A person presses "Block"; the prompt itself cannot be reached by a driver.
    await page.evaluate(() => {
      const { permissions } =
        (globalThis as unknown as WithApi).browser ?? (globalThis as unknown as WithApi).chrome;
      Object.defineProperty(permissions, 'request', { value: () => Promise.resolve(false) });
    });
    await addReminder(page, '07:30');
    await untilShown(page, 'That is all right: what you set is kept.');
    await until('the reminder', () => page.$('[role="switch"]'));
    await extension.close();
  });
});
