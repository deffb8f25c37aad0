import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { BrowserName, WithApi } from './harness/extension.ts';
import { switchOffAndOn } from './harness/firefox-addon.ts';
import { openExtension } from './harness/open-extension.ts';
import { until, within } from './harness/until.ts';
import { untilShown } from './passage-page.ts';
import {
  addReminder,
  alarms,
  keep,
  kept,
  localTime,
  nextMinute,
  reminderAt,
  shown,
  tellWorker,
} from './reminder-page.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

describe.each(browsers)('a reminder in %s', (browser) => {
  it('that the user adds shows a real notification at its time, by a real alarm', {
    timeout: 120_000,
  }, async () => {
    const extension = await openExtension({ browser, grantNotifications: true });
    const page = await extension.open('library.html', 'reminders');
    await addReminder(page, nextMinute());
    await until('the alarm', async () => (await alarms(extension)).length === 1);
    // The worker sleeps, as it would by then.
    await extension.stopBackground();
    await until('the notification', async () => (await shown(extension)).length > 0, 80_000);

    const [delivery, ...others] = await kept(page, 'deliveries');
    expect(others).toEqual([]);
    expect(await shown(extension)).toEqual([`delivery:${delivery?.id}`]);
    await until(
      'the note of it',
      async () => (await kept(page, 'deliveries'))[0]?.state === 'shown',
    );
    const next = await until('the next alarm', async () => {
      const all = await alarms(extension);
      return all.length === 1 && (all[0]?.scheduledTime ?? 0) > Date.now() + 3_600_000 && all[0];
    });
    expect(next.name).toBe('next');

    await extension.clickNotification();
    await until('the page of the moment', async () => {
      const pages = await extension.puppeteer.pages();
      // A page that is on its way to another address may not answer: it is asked again.
      const addressOf = (open: Page) => within(extension.address(open), 2_000).catch(() => '');
      const addresses = await Promise.all(pages.map(addressOf));
      const its = `/newtab.html#delivery/${encodeURIComponent(delivery?.id ?? '')}`;
      return addresses.some((address) => address.endsWith(its));
    });
    await until('it to be done', async () => (await kept(page, 'deliveries'))[0]?.state === 'done');
    expect(await shown(extension)).toEqual([]);
    expect(await extension.problems()).toEqual([]);
    await extension.close();
  });

  it('shows one now when the user asks for it', async () => {
    const extension = await openExtension({ browser, grantNotifications: true });
    const page = await extension.open('library.html', 'reminders');
    await page.locator('::-p-text(Show me one now)').click();
    await until('the notification', async () => (await shown(extension)).length === 1);
    await untilShown(page, 'It should be on your screen now.');
    expect(await kept(page, 'deliveries')).toMatchObject([{ state: 'shown' }]);
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

  if (browser === 'firefox') {
    it('has its alarm again after the extension was switched off and on', async () => {
      const extension = await openExtension({ browser, grantNotifications: true });
      const page = await extension.open('library.html', 'reminders');
      await addReminder(page, '03:10');
      await until('the alarm', async () => (await alarms(extension)).length === 1);
      await switchOffAndOn(extension.puppeteer);
      await until('the alarm', async () => (await alarms(extension)).length === 1);
      await extension.close();
    });
  }

  it('of the last hour comes once when the browser starts, and none of before', async () => {
    let extension = await openExtension({ browser, grantNotifications: true });
    const page = await extension.open('library.html', 'about');
    await keep(page, 'reminders', reminderAt(localTime(-2), { id: 'just-now' }));
    await keep(page, 'reminders', reminderAt(localTime(-90), { id: 'long-ago' }));
    extension = await extension.restart();
    const again = await extension.open('library.html', 'about');
    const [delivery] = await until('the moment', async () => {
      const deliveries = await kept(again, 'deliveries');
      return deliveries.some(({ state }) => state !== 'claimed') && deliveries;
    });
    // Firefox was never asked for the permission here.
    expect(delivery?.state).toBe(browser === 'chromium' ? 'shown' : 'waiting');
    await tellWorker(again);
    const deliveries = await kept(again, 'deliveries');
    expect(deliveries.map(({ parts }) => parts.map(({ reminderId }) => reminderId))).toEqual([
      ['just-now'],
    ]);
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
    await untilShown(page, 'your reminders are saved');
    await until('the reminder', () => page.$('[role="switch"]'));
    await extension.close();
  });
});
