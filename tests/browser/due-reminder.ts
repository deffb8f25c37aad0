import type { Page } from 'puppeteer-core';
import type { Notifications } from 'webextension-polyfill';
import type { Extension, OpenOptions, WithApi } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { keep, kept, reminderAt } from './reminder-page.ts';

export type DueReminder = {
  extension: Extension;
  /** A page of the extension that does not deal with reminders. */
  page: Page;
  /** The id of the occurrence, and of its delivery. */
  id: string;
};

/** Opens a browser with a reminder that has just become due. The background does not know of it yet. */
export async function withOneDue(options: OpenOptions): Promise<DueReminder> {
  const extension = await openExtension(options);
  const page = await extension.open('library.html', 'about');
  if (options.grantNotifications) await allowNotifications(extension, page);
  const at = Temporal.Now.plainDateTimeISO().subtract({ minutes: 1 });
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  await keep(page, 'reminders', reminderAt(time, { id: 'r' }));
  return { extension, page, id: `r@${at.toString({ smallestUnit: 'minute' })}` };
}

/** Firefox grants the permission only after a press on a page. Chromium's test build has it. */
async function allowNotifications({ browser }: Extension, page: Page): Promise<void> {
  if (browser === 'chromium') return;
  await page.evaluate(() => {
    const { permissions } = (globalThis as unknown as WithApi).chrome;
    const button = document.createElement('button');
    button.id = 'allow';
    button.style.cssText = 'position: fixed; inset: 0; z-index: 9999';
    button.onclick = () => {
      button.remove();
      void permissions.request({ permissions: ['notifications'] });
    };
    document.body.append(button);
  });
  await page.click('#allow');
  await until('the permission', () =>
    page.evaluate(() =>
      (globalThis as unknown as WithApi).chrome.permissions.contains({
        permissions: ['notifications'],
      }),
    ),
  );
}

/** The state of a delivery. */
export async function stateOf(page: Page, id: string): Promise<string | undefined> {
  return (await kept(page, 'deliveries')).find((delivery) => delivery.id === id)?.state;
}

/** Records the notifications that the background shows from now on, until it is stopped. */
export function noteShowings(extension: Extension): Promise<void> {
  return extension.inBackground(() => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    const { notifications } = browser ?? chrome;
    type Create = (id: string, options: Notifications.CreateNotificationOptions) => Promise<string>;
    const create = notifications.create.bind(notifications) as unknown as Create;
    const noted: unknown[] = [];
    Object.assign(globalThis, { noted });
    Object.defineProperty(notifications, 'create', {
      configurable: true,
      value: (id: string, options: Notifications.CreateNotificationOptions) => {
        noted.push(options);
        return create(id, options);
      },
    });
  });
}

/** The options of the notifications recorded since then. */
export function notedShowings(extension: Extension): Promise<object[]> {
  return extension.inBackground(() => (globalThis as unknown as { noted: object[] }).noted);
}
