import { browser } from 'wxt/browser';
import { dueOccurrences, nextOccurrence } from '@/domain/reminders/occurrences.ts';
import { StorageError } from '@/storage/database.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { mayNotify, showGentleMoment } from './notification.ts';

/** The one alarm there is. */
export const ALARM = 'next';

/** After a failure, look again so soon: well within the hour in which an occurrence still counts. */
const RETRY_MINUTES = 5;

/**
 * Shows what is due, each occurrence once, and sets the alarm for what comes next.
 * @param now with the time zone that she is in
 * @throws what went wrong; then the alarm is set to try again
 */
export async function deliverDue(
  records: Repositories,
  now: Temporal.ZonedDateTime,
): Promise<void> {
  // Nothing can be kept in this browser, so nothing is ever due.
  if (records.problem === 'unavailable') return;
  try {
    // What could not be read is not "no reminders": that would clear the alarm.
    if (records.problem) throw new StorageError(records.problem);
    await deliver(records, now);
  } catch (error) {
    await browser.alarms.create(ALARM, {
      when: now.add({ minutes: RETRY_MINUTES }).epochMilliseconds,
    });
    throw error;
  }
}

async function deliver(records: Repositories, now: Temporal.ZonedDateTime): Promise<void> {
  const reminders = await records.reminders.list();
  const next = nextOccurrence(reminders, now);
  // First the alarm: should this worker be ended at the next line, it is woken again.
  if (next) await browser.alarms.create(ALARM, { when: next.at });
  else await browser.alarms.clear(ALARM);

  const due = dueOccurrences(reminders, now);
  if (due.length === 0 || !(await mayNotify())) return;
  const claimed = await records.ledger.claim(due, now.epochMilliseconds);
  if (claimed.length === 0) return;
  try {
    await showGentleMoment();
  } catch (error) {
    await records.ledger.release(claimed);
    throw error;
  }
}
