import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openRecords } from '@/storage/open.ts';
import { deliverDue } from './deliver.ts';
import { answer } from './messages.ts';
import { listenForClicks, showGentleMoment } from './notification.ts';
import { tidy } from './tidy.ts';

/**
 * Wakes, does what is due, sets the next alarm. It may be ended at any moment, so nothing is
 * remembered here, and every listener is registered in the first turn.
 */
export default defineBackground(() => {
  const records = openRecords();
  const wake = async () => deliverDue(await records, Temporal.Now.zonedDateTimeISO());
  const begin = async () => {
    await wake();
    await tidy(await records, Date.now());
  };

  browser.runtime.onInstalled.addListener(() => void begin());
  browser.runtime.onStartup.addListener(() => void begin());
  browser.alarms.onAlarm.addListener(() => void wake());
  browser.permissions.onAdded.addListener(() => {
    listenForClicks();
    void wake();
  });
  browser.permissions.onRemoved.addListener(() => void wake());
  browser.runtime.onMessage.addListener(
    answer({ remindersChanged: wake, showNow: showGentleMoment }),
  );
  listenForClicks();
});
