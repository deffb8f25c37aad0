import { browser } from 'wxt/browser';
import { type BackgroundRecords, openBackgroundRecords } from '@/storage/background-records.ts';
import { showToolbar } from '../../toolbar/toolbar.ts';
import { type DeliveryAnswer, handleRequests } from '../background-requests.ts';
import { isAlarmSet } from './alarm.ts';
import { answerPages } from './answer-pages.ts';
import { deliverDue } from './deliver-due.ts';
import { deliveryIdOf, listenToNotifications, SNOOZE_BUTTON } from './notification.ts';
import { answerDelivery, showTestNotification } from './notification-actions.ts';
import { openDelivery } from './open-delivery.ts';

export type Dependencies = {
  /** Opens the records. Never rejects. */
  open: () => Promise<BackgroundRecords>;
  /** The time, in the user's time zone. */
  now: () => Temporal.ZonedDateTime;
};

const BROWSER: Dependencies = {
  open: openBackgroundRecords,
  now: () => Temporal.Now.zonedDateTimeISO(),
};

/**
 * The worker: it wakes, shows what is due, and sets the next alarm. It may be killed at any time, so it
 * remembers nothing, and registers every listener at once.
 *
 * No browser tells an extension that the clock or the time zone has changed. Each wake computes
 * everything from both again, and pages wake the worker (request-reschedule.ts).
 */
export function startBackground({ open, now } = BROWSER): void {
  const records = open();
  // One after another: a wake that began before a change must not set the alarm after it.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: (records: BackgroundRecords) => Promise<T>): Promise<T> => {
    const result = last.then(() => records).then(work);
    last = result.catch(() => undefined);
    return result;
  };

  const deliver = async (opened: BackgroundRecords) => {
    await deliverDue(opened, now());
    await opened.purge(now().epochMilliseconds);
  };
  const wake = () => inTurn(deliver);

  const answerWith = (answer: DeliveryAnswer) => (id: string) =>
    inTurn(async (opened) => {
      await answerDelivery(opened, answer, id, now().epochMilliseconds);
      // The next occurrence may be another one now.
      if (answer !== 'seen') await deliver(opened);
    });
  const [snooze, notToday, seen] = [
    answerWith('snooze'),
    answerWith('notToday'),
    answerWith('seen'),
  ];

  const listen = listenToNotifications({
    async clicked(notification) {
      const id = deliveryIdOf(notification);
      // First what the user asked for.
      await openDelivery(id);
      await browser.notifications.clear(notification);
      if (id !== null) await seen(id);
    },
    async pressed(notification, button) {
      const id = deliveryIdOf(notification);
      if (id !== null) await (button === SNOOZE_BUTTON ? snooze(id) : notToday(id));
    },
    async closed(notification) {
      const id = deliveryIdOf(notification);
      if (id !== null) await seen(id);
    },
  });

  browser.runtime.onInstalled.addListener(wake);
  browser.runtime.onStartup.addListener(wake);
  browser.alarms.onAlarm.addListener(wake);
  browser.permissions.onAdded.addListener(() => {
    listen();
    return wake();
  });
  browser.permissions.onRemoved.addListener(wake);
  const handleRequest = handleRequests({
    reschedule: wake,
    showTestNotification: () => inTurn((opened) => showTestNotification(opened, now())),
    snooze,
    notToday,
    seen,
  });
  const answerPage = answerPages(records);
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { id?: string }) =>
      handleRequest(message, sender) ?? answerPage(message, sender),
  );
  listen();
  // Firefox tells of no start after the extension was switched off and on, and its alarms are gone.
  void inTurn(async (opened) => {
    if (!(await isAlarmSet())) await deliver(opened);
  }).catch(() => undefined);
  // Browsers forget the icon when they close.
  void inTurn(async ({ settings }) => {
    if ((await settings.all()).neutralToolbar) await showToolbar(true);
  }).catch(() => undefined);
}
