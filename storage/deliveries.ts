import type { Delivery, Reminder } from '@/domain/records.ts';
import { markDone, snooze } from '@/domain/reminders/delivery.ts';
import type { Occurrence } from '@/domain/reminders/occurrences.ts';
import { skipDay } from '@/domain/reminders/reminder.ts';
import type { Database, Transaction } from './database.ts';
import { claimIn, releaseIn } from './delivery-log.ts';
import { unfinishedDeliveries } from './unfinished-deliveries.ts';

/** Each change is one transaction. Times are milliseconds since 1970. */
export type DeliveryRepository = {
  get(id: string): Promise<Delivery | null>;
  /** All that are not done, in the order in which they were due. */
  unfinished(): Promise<Delivery[]>;
  put(delivery: Delivery): Promise<void>;
  /**
   * Claims what is due and stores its delivery: whenever the worker is ended, both are stored or
   * neither. Deliveries that were claimed earlier and never shown are given back first, so what is
   * still due of them is in the new one.
   * @param due occurrences, claimed or not
   * @param visibleIds ids of the deliveries whose notifications are on the screen
   * @param make makes the delivery of what was claimed, given all other deliveries
   * @returns the delivery, or null if nothing was left to claim
   */
  claim(
    due: readonly Occurrence[],
    visibleIds: readonly string[],
    now: number,
    make: (claimed: readonly Occurrence[], deliveries: readonly Delivery[]) => Delivery,
  ): Promise<Delivery | null>;
  /** Its notification is on the screen. */
  shown(id: string, now: number): Promise<void>;
  /** The user asked for it again in 30 minutes. */
  snooze(id: string, now: number): Promise<void>;
  /** The user wants no more of its reminders on its day: they skip the rest of that day. */
  notToday(id: string, now: number): Promise<void>;
  /** The user has seen or dismissed it. One that was snoozed comes again all the same. */
  seen(id: string, now: number): Promise<void>;
};

export function deliveryRepository(database: Database): DeliveryRepository {
  /** @param next gives null for a delivery that stays as it is */
  const change = (id: string, next: (delivery: Delivery) => Delivery | null) =>
    database.write(['deliveries'], async (tx) => {
      const delivery = await tx.get('deliveries', id);
      const changed = delivery && next(delivery);
      if (changed) await tx.put('deliveries', changed);
    });

  return {
    get: async (id) => (await database.read('deliveries', id)) ?? null,
    unfinished: () => unfinishedDeliveries(database),
    put: (delivery) => database.write(['deliveries'], (tx) => tx.put('deliveries', delivery)),

    claim: (due, visibleIds, now, make) =>
      database.write(['deliveryLog', 'deliveries'], async (tx) => {
        const others = await settleClaimed(tx, visibleIds, now);
        // The user may have answered since this was planned; then it does not come again.
        const comesAgain = (deliveryId: string) =>
          others.some(({ id, state }) => id === deliveryId && state === 'snoozed');
        const wanted = due.filter(
          ({ deliveryId }) => deliveryId === null || comesAgain(deliveryId),
        );
        const claimed = await claimIn(tx, wanted, now);
        if (claimed.length === 0) return null;
        const delivery = make(claimed, others);
        await tx.put('deliveries', delivery);
        if (delivery.state === 'waiting') await finishSnoozed(tx, delivery, now);
        return delivery;
      }),

    shown: (id, now) =>
      database.write(['deliveries'], async (tx) => {
        const delivery = await tx.get('deliveries', id);
        if (delivery?.state === 'claimed') await markShown(tx, delivery, now);
      }),
    snooze: (id, now) => change(id, (delivery) => snooze(delivery, now)),
    seen: (id, now) =>
      change(id, (delivery) =>
        delivery.state === 'snoozed' || delivery.state === 'done' ? null : markDone(delivery, now),
      ),

    notToday: (id, now) =>
      database.write(['deliveries', 'reminders'], async (tx) => {
        const delivery = await tx.get('deliveries', id);
        if (!delivery) return;
        const skipped = new Set(delivery.parts.map(({ reminderId }) => reminderId));
        for (const { reminderId, day = delivery.day } of delivery.parts) {
          const reminder: Reminder | undefined = await tx.get('reminders', reminderId);
          if (reminder) await tx.put('reminders', skipDay(reminder, day, now));
        }
        for (const other of await tx.all('deliveries')) {
          const isDismissable =
            other.day === delivery.day && ['snoozed', 'waiting'].includes(other.state);
          const hasOnlySkippedReminders = other.parts.every(({ reminderId }) =>
            skipped.has(reminderId),
          );
          if (other.id === id || (isDismissable && hasOnlySkippedReminders))
            await tx.put('deliveries', markDone(other, now));
        }
      }),
  };
}

/**
 * Settles what a worker that was ended had claimed: a delivery whose notification is on the screen
 * was shown; any other was not, and is given back.
 * @returns all deliveries as they are stored now
 */
async function settleClaimed(
  tx: Transaction,
  visibleIds: readonly string[],
  now: number,
): Promise<Delivery[]> {
  const kept: Delivery[] = [];
  for (const delivery of await tx.all('deliveries')) {
    if (delivery.state !== 'claimed') kept.push(delivery);
    else if (visibleIds.includes(delivery.id)) {
      kept.push(await markShown(tx, delivery, now));
    } else {
      await releaseIn(tx, delivery.occurrences);
      await tx.delete('deliveries', delivery.id);
    }
  }
  return kept;
}

async function markShown(tx: Transaction, delivery: Delivery, now: number): Promise<Delivery> {
  const shown: Delivery = { ...delivery, state: 'shown', updatedAt: now };
  await tx.put('deliveries', shown);
  await finishSnoozed(tx, shown, now);
  return shown;
}

/** The snoozed deliveries that came back in this one are done. */
async function finishSnoozed(tx: Transaction, { occurrences }: Delivery, now: number) {
  for (const occurrence of occurrences) {
    const before = await tx.get('deliveries', occurrence.slice(0, occurrence.lastIndexOf('+')));
    const isIt =
      before?.state === 'snoozed' && `${before.id}+${before.snoozedUntil}` === occurrence;
    if (isIt) await tx.put('deliveries', markDone(before, now));
  }
}
