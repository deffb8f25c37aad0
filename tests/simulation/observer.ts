import type { Delivery, DeliveryPart, QuietTimes, Reminder } from '@/domain/records.ts';
import type { SituationSet } from '@/domain/situation.ts';
import type { Database } from '@/storage/database.ts';
import { openRepositories } from '@/storage/repositories.ts';
import type { BrowserModel } from './browser-model.ts';
import { type Expected, expectedDue, expectedNext, isSilentAt } from './expected.ts';
import type { Outcome } from './machine.ts';
import { noPages } from './no-pages.ts';
import { wordsFor } from './user-changes.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How an occurrence came before the user. */
type Sight = { as: 'notification' | 'waiting'; delivery: string };

/** Sees what comes before the user, and says what may not be. */
export class Witness {
  #model: BrowserModel;
  #database: Database;
  /** How many occurrences came before the user, and how. */
  readonly seen: Record<Sight['as'], number> = { notification: 0, waiting: 0 };
  #sights = new Map<string, Sight>();
  #seenShowings = 0;
  /** Occurrences whose notification stood, unknown to the records, when it went without a word. */
  #unknown = new Set<string>();

  #begun = new Set<string>();

  constructor(model: BrowserModel, database: Database) {
    this.#model = model;
    this.#database = database;
  }

  /** The browser ends, or takes all notifications away: what no worker has noted is lost. */
  async forgetStanding(): Promise<void> {
    for (const id of this.#model.standing) await this.#forget(id);
  }

  async #forget(notification: string): Promise<void> {
    const id = notification.replace('delivery:', '');
    const delivery = await this.#database.read('deliveries', id);
    if (delivery?.state !== 'claimed') return;
    for (const occurrence of delivery.occurrences) this.#unknown.add(occurrence);
  }

  /** The worker was told that a notification went. */
  async told(outcome: Outcome, notification: string): Promise<void> {
    if (outcome !== 'done') await this.#forget(notification);
  }

  /**
   * Looks at what an event has brought.
   * @param isWake whether the worker, told of it, looks what is due
   * @param rang whether it was the alarm
   * @throws Error that says what is wrong
   */
  async appearance(outcome: Outcome, isWake: boolean, rang = false): Promise<void> {
    const records = openRepositories(this.#database, noPages);
    const reminders = await records.reminders.list();
    const { quietTimes, situation } = await records.settings.all();
    const deliveries = await this.#database.readAll('deliveries');
    const again = deliveries.filter(({ parts }) => parts.some((part) => isOn(part, reminders)));
    const due = [
      ...expectedDue(reminders, quietTimes, this.#model.now()),
      ...expectedAgain(again, quietTimes, this.#model.now()),
    ];
    for (const delivery of this.#lookAtNew(deliveries, due, quietTimes)) {
      lookAtParts(delivery, reminders, situation);
    }
    const missed = due.filter(({ id }) => !this.#sights.has(id));
    // It is woken again while there is time, be it ended on the way or unable to show.
    if ((rang || outcome === 'failed') && missed.length > 0)
      this.#alarmBy(this.#model.clock + 5 * MINUTE);
    const begun = deliveries.filter(({ state }) => state === 'claimed');
    // Claimed by the worker that was just ended: before that it has set the alarm.
    const claims = begun.map(({ id, updatedAt }) => `${id} ${updatedAt}`);
    if (claims.some((claim) => !this.#begun.has(claim))) {
      this.#alarmBy(this.#model.clock + 5 * MINUTE);
    }
    this.#begun = new Set(claims);
    if (outcome !== 'done' || !isWake) return;

    if (missed.length > 0) throw new Error(`due and not shown: ${missed.map(({ id }) => id)}`);
    if (begun.length > 0) throw new Error(`left claimed: ${begun.map(({ id }) => id)}`);
    this.#alarmIsRight(reminders, quietTimes, again);
  }

  /** @returns the moments that came before the user */
  #lookAtNew(
    deliveries: readonly Delivery[],
    due: readonly Expected[],
    quietTimes: QuietTimes,
  ): Delivery[] {
    const found: Delivery[] = [];
    const showings = this.#model.showings.slice(this.#seenShowings);
    this.#seenShowings = this.#model.showings.length;
    for (const { id, allowed } of showings) {
      if (!allowed) throw new Error(`shown and not allowed: ${id}`);
      if (isSilentAt(quietTimes, this.#model.now())) throw new Error(`shown in quiet time: ${id}`);
      const delivery = deliveries.find((kept) => `delivery:${kept.id}` === id);
      if (!delivery) throw new Error(`shown and not kept: ${id}`);
      found.push(delivery);
      for (const occurrence of delivery.occurrences) {
        this.#see(occurrence, { as: 'notification', delivery: delivery.id }, due);
      }
    }
    for (const delivery of deliveries.filter(({ state }) => state === 'waiting')) {
      for (const occurrence of delivery.occurrences) {
        const before = this.#sights.get(occurrence);
        if (before?.as === 'waiting' && before.delivery === delivery.id) continue;
        this.#see(occurrence, { as: 'waiting', delivery: delivery.id }, due);
        found.push(delivery);
      }
    }
    return found;
  }

  #see(occurrence: string, sight: Sight, due: readonly Expected[]): void {
    const before = this.#sights.get(occurrence);
    if (before && !this.#unknown.delete(occurrence)) throw new Error(`twice: ${occurrence}`);
    if (!due.some(({ id }) => id === occurrence)) throw new Error(`not due: ${occurrence}`);
    this.#sights.set(occurrence, sight);
    this.seen[sight.as] += 1;
  }

  #alarmBy(time: number): void {
    const alarm = this.#model.alarms.get('next');
    if (!alarm || alarm.when > time) throw new Error(`no alarm by ${time}: ${alarm?.when}`);
  }

  #alarmIsRight(
    reminders: readonly Reminder[],
    quietTimes: QuietTimes,
    deliveries: readonly Delivery[],
  ): void {
    const again = deliveries.flatMap(({ state, snoozedUntil }) =>
      state === 'snoozed' && snoozedUntil !== null && this.#isSoon(quietTimes, snoozedUntil)
        ? snoozedUntil
        : [],
    );
    const next = expectedNext(reminders, quietTimes, this.#model.now());
    const first = Math.min(...again, next ?? Number.POSITIVE_INFINITY);
    const when = this.#model.alarms.get('next')?.when ?? Number.POSITIVE_INFINITY;
    if (when !== first) throw new Error(`the alarm is at ${when}, the next is at ${first}`);
  }

  /** Comes, and not only when a clock that was a year ahead says so. */
  #isSoon(quietTimes: QuietTimes, at: number): boolean {
    const { clock, zone } = this.#model;
    const then = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    return at > clock && at < clock + 7 * DAY && !isSilentAt(quietTimes, then);
  }
}

function isOn({ reminderId }: DeliveryPart, reminders: readonly Reminder[]): boolean {
  return reminders.some(({ id, enabled }) => id === reminderId && enabled);
}

/** Nothing of a reminder that is off or gone, and no words that were laid ready for another situation. */
function lookAtParts(
  { id, parts }: Delivery,
  reminders: readonly Reminder[],
  situation: SituationSet,
): void {
  for (const part of parts) {
    if (!isOn(part, reminders)) throw new Error(`of a reminder that is off: ${id}`);
    const { text } = part.content;
    if (part.kind !== 'own' && text !== '' && !text.startsWith(wordsFor(situation))) {
      throw new Error(`words of another situation: ${id} ${text}`);
    }
  }
}

/** Moments that the user asked for again and that come now. */
function expectedAgain(
  deliveries: readonly Delivery[],
  quietTimes: QuietTimes,
  now: Temporal.ZonedDateTime,
): Expected[] {
  const clock = now.epochMilliseconds;
  return deliveries.flatMap(({ id, state, snoozedUntil }) => {
    if (state !== 'snoozed' || snoozedUntil === null) return [];
    const isNow = snoozedUntil <= clock && snoozedUntil > clock - 60 * MINUTE;
    const then = Temporal.Instant.fromEpochMilliseconds(snoozedUntil).toZonedDateTimeISO(
      now.timeZoneId,
    );
    const isQuiet = isSilentAt(quietTimes, then) || isSilentAt(quietTimes, now);
    const isOld = snoozedUntil <= quietTimes.changedAt && quietTimes.changedAt <= clock;
    return isNow && !isQuiet && !isOld ? [{ id: againId(id, snoozedUntil), at: snoozedUntil }] : [];
  });
}

function againId(deliveryId: string, snoozedUntil: number): string {
  return `${deliveryId}+${snoozedUntil}`;
}
