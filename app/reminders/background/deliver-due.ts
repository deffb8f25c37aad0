import type { PreparedPart } from '@/domain/records.ts';
import { comingAgain, makeMoment } from '@/domain/reminders/delivery.ts';
import {
  dueOccurrences,
  nextOccurrence,
  type Occurrence,
  type Plan,
} from '@/domain/reminders/occurrences.ts';
import { wordsReady } from '@/domain/reminders/reminder-content.ts';
import type { WorkerRecords } from '@/storage/background-records.ts';
import { StorageError } from '@/storage/database.ts';
import { wakeAgain, wakeAt } from './alarm.ts';
import { mayNotify, showMoment, standingMoments } from './notification.ts';

/**
 * Shows what is due, each occurrence once, and sets the alarm for what comes next.
 * @param now with the time zone that she is in
 * @returns whether anything was due
 * @throws what went wrong; then the alarm is set to try again
 */
export async function deliverDue(
  records: WorkerRecords,
  now: Temporal.ZonedDateTime,
): Promise<boolean> {
  // Nothing can be kept in this browser, so nothing is ever due.
  if (records.problem === 'unavailable') return false;
  try {
    // What could not be read is not "no reminders": that would clear the alarm.
    if (records.problem) throw new StorageError(records.problem);
    return await deliver(records, now);
  } catch (error) {
    await wakeAgain(now);
    throw error;
  }
}

async function deliver(records: WorkerRecords, now: Temporal.ZonedDateTime): Promise<boolean> {
  const [reminders, settings, open] = await Promise.all([
    records.reminders.list(),
    records.settings.all(),
    records.moments.open(),
  ]);
  const { silence } = settings;
  const plan: Plan = { reminders, silence, later: comingAgain(open, reminders) };
  const due = dueOccurrences(plan, now);
  // A worker was ended between claiming it and seeing it shown.
  const begun = open.some(({ state }) => state === 'claimed');
  const isDue = begun || (await records.ledger.unclaimed(due)).length > 0;
  if (isDue) {
    // First the alarm: should this worker be ended at the next line, it is woken again.
    await wakeAgain(now);
    const ready = wordsReady(await records.prepared.read(), settings);
    await show(records, { plan, due, begun, ready }, now);
  }
  await wakeAt(nextOccurrence(plan, now)?.at ?? null);
  return isDue;
}

type Showing = {
  plan: Plan;
  due: readonly Occurrence[];
  /** A worker was ended between claiming something and seeing it shown. */
  begun: boolean;
  /** The words that may be said. */
  ready: readonly PreparedPart[];
};

/**
 * Claims what is due and shows it. Where the browser allows no notification the moment waits for a
 * new tab, and stays there also when notifications are allowed a little later: it has been seen.
 *
 * Ended before it is shown, it is shown by the next wake that finds it due. Ended after, the next
 * wake finds its notification standing, or her answer kept, and shows it no second time. Only when
 * the whole browser ends in that instant does it show once more: its notification ended with it.
 */
async function show(
  records: WorkerRecords,
  { plan: { reminders }, due, begun, ready }: Showing,
  now: Temporal.ZonedDateTime,
): Promise<void> {
  const allowed = await mayNotify();
  const standing = allowed && begun ? await standingMoments() : [];
  const at = now.epochMilliseconds;
  const moment = await records.moments.claim(due, standing, at, (claimed, moments) => ({
    ...makeMoment(claimed, { reminders, prepared: ready, moments }, now),
    state: allowed ? 'claimed' : 'waiting',
  }));
  if (moment?.state !== 'claimed') return;
  await showMoment(moment);
  await records.moments.shown(moment.id, at);
}
