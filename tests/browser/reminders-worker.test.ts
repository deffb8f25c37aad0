import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Delivery } from '@/domain/records.ts';
import {
  type DueReminder,
  notedShowings,
  noteShowings,
  stateOf,
  withOneDue,
} from './due-reminder.ts';
import type { BrowserName, Extension, WithApi } from './harness/extension.ts';
import { until, within } from './harness/until.ts';
import { untilShown } from './passage-page.ts';
import { keep, kept, shown, tellWorker } from './reminder-page.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];
let due: DueReminder | undefined;

/** A moment that a worker has claimed, and was ended before it noted more. */
const claimed = (id: string): Delivery => ({
  id,
  occurrences: [id],
  day: id.slice(2, 12),
  parts: [],
  discreet: true,
  state: 'claimed',
  dueAt: Date.now() - 60_000,
  snoozedUntil: null,
  updatedAt: Date.now() - 60_000,
});

afterEach(async () => {
  await due?.extension.close();
  due = undefined;
});

/** The pages that show a moment; false if there are none. */
async function pagesOfMoments(extension: Extension): Promise<Page[] | false> {
  const found: Page[] = [];
  for (const page of await extension.puppeteer.pages()) {
    // A page that is on its way to another address may not answer: it is asked again.
    const address = await within(extension.address(page), 2_000).catch(() => '');
    if (address.includes('#delivery/')) found.push(page);
  }
  return found.length > 0 && found;
}

/** Shows the notification of a moment, as if it had stayed. */
function showOnceMore(extension: Extension, id: string): Promise<void> {
  return extension.inBackground(async (notification) => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    await (browser ?? chrome).notifications.create(notification, {
      type: 'basic',
      iconUrl: (browser ?? chrome).runtime.getURL('/icon/128.png'),
      title: 'A gentle moment',
      message: '',
    });
  }, `delivery:${id}`);
}

describe.each(browsers)('the worker in %s', (browser) => {
  const granted = { browser, grantNotifications: true };

  it('that is stopped again and again shows what is due once', async () => {
    due = await withOneDue(granted);
    const { extension, page, id } = due;
    await tellWorker(page);
    expect(await shown(extension)).toEqual([`delivery:${id}`]);
    for (let times = 0; times < 3; times += 1) {
      await extension.stopBackground();
      await tellWorker(page);
    }
    expect(await kept(page, 'deliveries')).toHaveLength(1);
    await extension.inBackground((notification) => {
      const { browser, chrome } = globalThis as unknown as WithApi;
      return (browser ?? chrome).notifications.clear(notification);
    }, `delivery:${id}`);
    await until('the answer to be kept', async () => (await stateOf(page, id)) === 'done');
    await tellWorker(page);
    expect(await shown(extension)).toEqual([]);
  });

  it('that was ended before it showed what it had claimed shows it at the next wake', async () => {
    due = await withOneDue(granted);
    const { extension, page, id } = due;
    await extension.stopBackground();
    await keep(page, 'deliveryLog', { id });
    await keep(page, 'deliveries', claimed(id));
    await tellWorker(page);
    expect(await shown(extension)).toEqual([`delivery:${id}`]);
    expect(await stateOf(page, id)).toBe('shown');
  });

  it('that was ended after it had shown it only notes that', async () => {
    due = await withOneDue(granted);
    const { extension, page, id } = due;
    await tellWorker(page);
    await keep(page, 'deliveries', claimed(id));
    await noteShowings(extension);
    await tellWorker(page);
    expect(await notedShowings(extension)).toEqual([]);
    expect(await stateOf(page, id)).toBe('shown');
  });

  it('has a page that shows its words, though nobody touches it', async () => {
    due = await withOneDue(granted);
    const { extension, page, id } = due;
    await tellWorker(page);
    const opened = await extension.open('newtab.html', `delivery/${encodeURIComponent(id)}`);
    // `innerText` has no words that are hidden.
    await untilShown(opened, 'Breathe out slowly.');
  });

  // Firefox does not let a driver find the page that took the moment in every time; there
  // tests/unit/background/open-moment.test.ts holds the rule.
  if (browser === 'chromium') {
    it('brings the moment into a new tab that stands open, and to the front where it is open', async () => {
      due = await withOneDue(granted);
      const { extension, page, id } = due;
      await extension.newTab();
      await page.bringToFront();
      await tellWorker(page);
      const count = (await extension.puppeteer.pages()).length;
      await extension.clickNotification();
      const [opened] = await until('its page', () => pagesOfMoments(extension), 20_000);
      if (opened) await untilShown(opened, 'Not today');
      // That page says that the moment was seen; this comes after that.
      await tellWorker(page);
      await until('it to be gone', async () => (await shown(extension)).length === 0);

      await page.bringToFront();
      await keep(page, 'deliveries', { ...claimed(id), state: 'shown' });
      await showOnceMore(extension, id);
      await extension.clickNotification();
      await until('it to be done', async () => (await stateOf(page, id)) === 'done');
      expect(await pagesOfMoments(extension)).toHaveLength(1);
      expect(await extension.puppeteer.pages()).toHaveLength(count);
    });
  }
});
