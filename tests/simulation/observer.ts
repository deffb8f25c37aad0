import type {
  Delivery,
  DeliveryLogEntry,
  DeliveryPart,
  QuietTimes,
  Reminder,
} from '@/domain/records.ts';
import type { SituationSet } from '@/domain/situation.ts';
import type { Database } from '@/storage/database.ts';
import { openRepositories } from '@/storage/repositories.ts';
import type { BrowserModel } from './browser-model.ts';
import { type Expected, expectedDue, expectedNext, firstAudible, isSilentAt } from './expected.ts';
import type { Outcome } from './machine.ts';
import { noPages } from './no-pages.ts';
import { wordsFor } from './user-changes.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** What is dated further ahead was written by a clock that was wrong, and stops nothing. */
const AHEAD = 5 * MINUTE;
/** How an occurrence came before the user, and what the clock said. */
type Sight = { as: 'notification' | 'waiting'; delivery: string; at: number };

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
  /** The deliveries that were snoozed when the last event was over. */
  #snoozed: readonly Delivery[] = [];

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
    const again = deliveries.filter(
      ({ state, parts }) => state === 'snoozed' && parts.some((part) => isOn(part, reminders)),
    );
    const log = await this.#database.readAll('deliveryLog');
    const now = this.#model.now();
    const due = [
      ...expectedDue(reminders, quietTimes, this.#changesIn(log), now),
      ...expectedAgain(again, quietTimes, now),
    ];
    // What came back is no longer snoozed.
    const came = [...due, ...expectedAgain(this.#snoozed, quietTimes, now)];
    for (const delivery of this.#lookAtNew(deliveries, came, quietTimes)) {
      lookAtParts(delivery, reminders, situation);
    }
    this.#snoozed = deliveries.filter(({ state }) => state === 'snoozed');
    const missed = due.filter(({ id }) => this.#isUnseen(id));
    this.#forgetWrongSights(log);
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
        const isAgain = this.#isUnseen(occurrence) && !this.#isAhead(delivery.updatedAt);
        if (before?.as === 'waiting' && before.delivery === delivery.id && !isAgain) continue;
        this.#see(occurrence, { as: 'waiting', delivery: delivery.id }, due);
        found.push(delivery);
      }
    }
    return found;
  }

  #isAhead(at: number): boolean {
    return at > this.#model.clock + AHEAD;
  }

  /** Whether an occurrence never came before the user, or only while a clock was ahead. */
  #isUnseen(occurrence: string): boolean {
    const sight = this.#sights.get(occurrence);
    return !sight || this.#isAhead(sight.at);
  }

  /** What a clock that was ahead had claimed may come again, once the claim is gone. */
  #forgetWrongSights(log: readonly DeliveryLogEntry[]): void {
    const claimed = new Set(log.map(({ id }) => id));
    for (const [id, { at }] of this.#sights) {
      if (this.#isAhead(at) && !claimed.has(id)) this.#sights.delete(id);
    }
  }

  /** When reminders were last changed, by id. */
  #changesIn(log: readonly DeliveryLogEntry[]): Map<string, number> {
    const changes = log.filter(
      ({ id, claimedAt }) => id.endsWith('@') && !this.#isAhead(claimedAt),
    );
    return new Map(changes.map(({ id, claimedAt }) => [id.slice(0, -1), claimedAt]));
  }

  #see(occurrence: string, seen: Omit<Sight, 'at'>, due: readonly Expected[]): void {
    const sight = { ...seen, at: this.#model.clock };
    const isFirst = this.#isUnseen(occurrence);
    if (!isFirst && !this.#unknown.delete(occurrence)) throw new Error(`twice: ${occurrence}`);
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
    const { clock, zone } = this.#model;
    // The last minute before, and not only when a clock that was a year ahead says so.
    const again = deliveries.flatMap((delivery) => {
      const at = firstAudible(
        quietTimes,
        wantedAt(delivery, quietTimes, clock),
        clock + 7 * DAY,
        zone,
      );
      return at !== null && at > clock ? at : [];
    });
    const next = expectedNext(reminders, quietTimes, this.#model.now());
    const first = Math.min(...again, next ?? Number.POSITIVE_INFINITY);
    const when = this.#model.alarms.get('next')?.when ?? Number.POSITIVE_INFINITY;
    if (when !== first) throw new Error(`the alarm is at ${when}, the next is at ${first}`);
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
  return deliveries.flatMap((delivery) => {
    const wanted = wantedAt(delivery, quietTimes, clock);
    const at = firstAudible(quietTimes, wanted, clock, now.timeZoneId);
    const isNow = at !== null && at > clock - 60 * MINUTE && !isSilentAt(quietTimes, now);
    return isNow ? [{ id: againId(delivery), at }] : [];
  });
}

/** When a snoozed delivery should come if it is not quiet then. */
function wantedAt({ snoozedUntil }: Delivery, { changedAt }: QuietTimes, clock: number) {
  return Math.max(snoozedUntil ?? 0, changedAt > clock ? 0 : changedAt);
}

function againId({ id, snoozedUntil }: Delivery): string {
  return `${id}+${snoozedUntil}`;
}
