import type { Page } from 'puppeteer-core';
import type { Delivery, Reminder } from '@/domain/records.ts';
import { reminderAt as anyReminderAt } from '../support/reminders.ts';
import type { Extension, WithApi } from './harness/extension.ts';
import { until } from './harness/until.ts';

/** The local time in this many minutes (below 0: this many minutes ago). */
export function localTime(minutes = 0): string {
  const then = Temporal.Now.plainTimeISO().add({ minutes });
  return then.toString({ smallestUnit: 'minute' });
}

/** The local time of the next full minute that is at least five seconds away. */
export function nextMinute(): string {
  const now = Temporal.Now.zonedDateTimeISO();
  const next = now.add({ seconds: 5 }).round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  return next.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Types a time into the form and adds it. The form wants what `input type=time` holds: "HH:MM". */
export async function addReminder(page: Page, time: string): Promise<void> {
  await until('the form', () =>
    page.evaluate((value) => {
      const submit = [...document.querySelectorAll('button[type="submit"]')].find(
        (button) => button.textContent?.trim() === 'Add a reminder',
      );
      const input = submit?.closest('form')?.querySelector<HTMLInputElement>('input[type="time"]');
      if (!input) return false;
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, time),
  );
  await page.locator('::-p-aria([name="Add a reminder"][role="button"])').click();
}

/** A reminder at a local time, set long ago. */
export const reminderAt = (time: string, change: Partial<Reminder> = {}): Reminder =>
  anyReminderAt(time, { kind: 'own', text: 'Breathe out slowly.', ...change });

type Kept = { reminders: Reminder; deliveries: Delivery; deliveryLog: { id: string } };

/** Puts records where the extension keeps them, behind its back. Any page of it will do. */
export async function keep<S extends keyof Kept>(
  page: Page,
  store: S,
  record: Kept[S],
): Promise<void> {
  await until('the database', () =>
    page.evaluate(
      async (into, value) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('gently-led');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
          // Too early: the page itself shall make it.
          opening.onupgradeneeded = () => opening.transaction?.abort();
        });
        const tx = database.transaction(into, 'readwrite');
        tx.objectStore(into).put(value);
        await new Promise((resolve, reject) => {
          tx.oncomplete = resolve;
          tx.onerror = () => reject(tx.error);
        });
        database.close();
        return true;
      },
      store as string,
      record as object,
    ),
  );
}

/** All records of a store, as they lie on the disk. */
export async function kept<S extends keyof Kept>(page: Page, store: S): Promise<Kept[S][]> {
  return (await page.evaluate(async (from) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('gently-led');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const reading = database.transaction(from).objectStore(from).getAll();
    await new Promise((resolve, reject) => {
      reading.onsuccess = resolve;
      reading.onerror = () => reject(reading.error);
    });
    database.close();
    return reading.result as unknown[];
  }, store as string)) as Kept[S][];
}

/** Tells the worker, waking it if it sleeps, that reminders were changed. */
export async function tellWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    await (browser ?? chrome).runtime.sendMessage({ request: 'reschedule', args: [] });
  });
}

/** Ids of the notifications that stand. */
export const shown = (extension: Extension) =>
  extension.inBackground(async () => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    return Object.keys(await (browser ?? chrome).notifications.getAll());
  });

export const alarms = (extension: Extension) =>
  extension.inBackground(async () => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    const all = await (browser ?? chrome).alarms.getAll();
    return all.map(({ name, scheduledTime }) => ({ name, scheduledTime }));
  });
