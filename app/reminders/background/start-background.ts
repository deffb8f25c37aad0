import { browser } from 'wxt/browser';
import type { WorkerRecords } from '@/storage/background-records.ts';
import { answer } from '../background-requests.ts';
import { deliverDue } from './deliver-due.ts';
import { LATER_BUTTON, listenToNotifications, momentIdOf } from './notification.ts';
import { answerMoment, showNow } from './notification-actions.ts';
import { openMoment } from './open-delivery.ts';
import { tidy } from './purge-expired.ts';

export type Surroundings = {
  /** Opens her records. Never rejects. */
  open: () => Promise<WorkerRecords>;
  /** The clock, with the time zone that she is in. */
  now: () => Temporal.ZonedDateTime;
};

/**
 * Wakes, does what is due, sets the next alarm. It may be ended at any moment, so nothing is
 * remembered here, and every listener is registered in the first turn.
 *
 * No browser tells an extension that the clock or the time zone has changed. Every wake reckons anew
 * from both, and pages have it woken (ask-again.ts).
 */
export function startWorker({ open, now }: Surroundings): void {
  const records = open();
  // One after the other: a wake that began before a change must not set the alarm after it.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: (records: WorkerRecords) => Promise<T>): Promise<T> => {
    const turn = last.then(() => records).then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const deliver = async (opened: WorkerRecords) => {
    if (await deliverDue(opened, now())) await tidy(opened, now().epochMilliseconds);
  };
  const wake = () => inTurn(deliver);
  const begin = () =>
    inTurn(async (opened) => {
      await deliverDue(opened, now());
      await tidy(opened, now().epochMilliseconds);
    });

  const settle = (answer: 'later' | 'notToday' | 'seen') => (id: string) =>
    inTurn(async (opened) => {
      await answerMoment(opened, answer, id, now().epochMilliseconds);
      // What comes next is another now.
      if (answer !== 'seen') await deliver(opened);
    });
  const [later, notToday, seen] = [settle('later'), settle('notToday'), settle('seen')];

  const listen = listenToNotifications({
    async clicked(notification) {
      const id = momentIdOf(notification);
      // First what she asked for.
      await openMoment(id);
      await browser.notifications.clear(notification);
      if (id !== null) await seen(id);
    },
    async pressed(notification, button) {
      const id = momentIdOf(notification);
      if (id !== null) await (button === LATER_BUTTON ? later(id) : notToday(id));
    },
    async closed(notification) {
      const id = momentIdOf(notification);
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
    answer({
      remindersChanged: wake,
      showNow: () => inTurn((opened) => showNow(opened, now())),
      later,
      notToday,
      seen,
    }),
  );
  listen();
}
