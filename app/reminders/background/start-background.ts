import { browser } from 'wxt/browser';
import { type BackgroundRecords, openBackgroundRecords } from '@/storage/background-records.ts';
import { handleRequests } from '../background-requests.ts';
import { deliverDue } from './deliver-due.ts';
import { deliveryIdOf, listenToNotifications, SNOOZE_BUTTON } from './notification.ts';
import { answerDelivery, showTestNotification } from './notification-actions.ts';
import { openDelivery } from './open-delivery.ts';

export type Dependencies = {
  /** Opens the records. Never rejects. */
  open: () => Promise<BackgroundRecords>;
  /** The clock, with the user's time zone. */
  now: () => Temporal.ZonedDateTime;
};

const BROWSER: Dependencies = {
  open: openBackgroundRecords,
  now: () => Temporal.Now.zonedDateTimeISO(),
};

/**
 * Wakes, does what is due, sets the next alarm. It may be ended at any moment, so nothing is
 * remembered here, and every listener is registered in the first turn.
 *
 * No browser tells an extension that the clock or the time zone has changed. Every wake reckons anew
 * from both, and pages have it woken (ask-again.ts).
 */
export function startBackground({ open, now } = BROWSER): void {
  const records = open();
  // One after the other: a wake that began before a change must not set the alarm after it.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: (records: BackgroundRecords) => Promise<T>): Promise<T> => {
    const turn = last.then(() => records).then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const deliver = async (opened: BackgroundRecords) => {
    if (await deliverDue(opened, now())) await opened.purge(now().epochMilliseconds);
  };
  const wake = () => inTurn(deliver);
  const begin = () =>
    inTurn(async (opened) => {
      await deliverDue(opened, now());
      await opened.purge(now().epochMilliseconds);
    });

  const settle = (answer: 'snooze' | 'notToday' | 'seen') => (id: string) =>
    inTurn(async (opened) => {
      await answerDelivery(opened, answer, id, now().epochMilliseconds);
      // What comes next is another now.
      if (answer !== 'seen') await deliver(opened);
    });
  const [snooze, notToday, seen] = [settle('snooze'), settle('notToday'), settle('seen')];

  const listen = listenToNotifications({
    async clicked(notification) {
      const id = deliveryIdOf(notification);
      // First what she asked for.
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

  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  browser.alarms.onAlarm.addListener(wake);
  browser.permissions.onAdded.addListener(() => {
    listen();
    return wake();
  });
  browser.permissions.onRemoved.addListener(wake);
  browser.runtime.onMessage.addListener(
    handleRequests({
      reschedule: wake,
      showTestNotification: () => inTurn((opened) => showTestNotification(opened, now())),
      snooze,
      notToday,
      seen,
    }),
  );
  listen();
}
