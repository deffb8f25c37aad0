import type { Delivery, Reminder } from '@/domain/records.ts';
import { markDone, snooze } from '@/domain/reminders/delivery.ts';
import type { Occurrence } from '@/domain/reminders/occurrences.ts';
import { skipDay } from '@/domain/reminders/reminder.ts';
import type { Database, Transaction } from './database.ts';
import { claimIn, releaseIn } from './delivery-log.ts';

/** How long a moment is kept, so that its notification and its page can still be used. */
const KEPT_DAYS = 2;

/** Each change is one transaction. Times are milliseconds since 1970. */
export type DeliveryRepository = {
  get(id: string): Promise<Delivery | null>;
  /** All that are not done, in the order in which they were due. None is over two days old. */
  open(): Promise<Delivery[]>;
  put(delivery: Delivery): Promise<void>;
  /**
   * Claims what is due and keeps its moment: whenever the worker is ended, both are kept or neither.
   * Moments that were claimed earlier and never shown are given back first, so what is still due of
   * them is in the new one.
   * @param due occurrences, claimed or not
   * @param standing ids of the moments whose notifications stand on the screen
   * @param make the moment of what was claimed, given all other moments
   * @returns the moment, or null where nothing was left to claim
   */
  claim(
    due: readonly Occurrence[],
    standing: readonly string[],
    now: number,
    make: (claimed: readonly Occurrence[], deliveries: readonly Delivery[]) => Delivery,
  ): Promise<Delivery | null>;
  /** Its notification stands on the screen. */
  shown(id: string, now: number): Promise<void>;
  /** She asked for it again in 30 minutes. */
  snooze(id: string, now: number): Promise<void>;
  /** She wants no more of its reminders on its day: they skip the rest of it. */
  notToday(id: string, now: number): Promise<void>;
  /** She has seen it, or waved it off. One that she wants later comes again all the same. */
  seen(id: string, now: number): Promise<void>;
  /** Drops moments of over two days ago, and those that a wrong clock put as far ahead. */
  purge(now: number): Promise<void>;
};

export function deliveryRepository(database: Database): DeliveryRepository {
  /** @param next gives the moment as it shall be, or null to leave it as it is */
  const change = (id: string, next: (delivery: Delivery) => Delivery | null) =>
    database.write(['deliveries'], async (tx) => {
      const delivery = await tx.get('deliveries', id);
      const changed = delivery && next(delivery);
      if (changed) await tx.put('deliveries', changed);
    });

  return {
    get: async (id) => (await database.read('deliveries', id)) ?? null,
    open: async () =>
      (await database.readAll('deliveries'))
        .filter(({ state }) => state !== 'done')
        .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1)),
    put: (delivery) => database.write(['deliveries'], (tx) => tx.put('deliveries', delivery)),

    claim: (due, standing, now, make) =>
      database.write(['deliveryLog', 'deliveries'], async (tx) => {
        const others = await settleBegun(tx, standing, now);
        // She may have answered since this was planned: then it does not come again.
        const comesAgain = (deliveryId: string) =>
          others.some(({ id, state }) => id === deliveryId && state === 'snoozed');
        const wanted = due.filter(
          ({ deliveryId }) => deliveryId === null || comesAgain(deliveryId),
        );
        const claimed = await claimIn(tx, wanted, now);
        if (claimed.length === 0) return null;
        const delivery = make(claimed, others);
        await tx.put('deliveries', delivery);
        return delivery;
      }),

    shown: (id, now) =>
      change(id, (delivery) =>
        delivery.state === 'claimed' ? { ...delivery, state: 'shown', updatedAt: now } : null,
      ),
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
          const goes = other.day === delivery.day && ['snoozed', 'waiting'].includes(other.state);
          const isOfThem = other.parts.every(({ reminderId }) => skipped.has(reminderId));
          if (other.id === id || (goes && isOfThem))
            await tx.put('deliveries', markDone(other, now));
        }
      }),

    purge: async (now) => {
      const isOld = ({ updatedAt }: Delivery) => Math.abs(now - updatedAt) > KEPT_DAYS * 86_400_000;
      const old = (await database.readAll('deliveries')).filter(isOld);
      if (old.length === 0) return;
      await database.write(['deliveries'], async (tx) => {
        for (const { id } of old) {
          const delivery = await tx.get('deliveries', id);
          if (delivery && isOld(delivery)) await tx.delete('deliveries', id);
        }
      });
    },
  };
}

/**
 * What a worker that was ended has begun: a moment whose notification stands was shown; any other was
 * not, and is given back.
 * @returns all moments as they are kept now
 */
async function settleBegun(
  tx: Transaction,
  standing: readonly string[],
  now: number,
): Promise<Delivery[]> {
  const kept: Delivery[] = [];
  for (const delivery of await tx.all('deliveries')) {
    if (delivery.state !== 'claimed') kept.push(delivery);
    else if (standing.includes(delivery.id)) {
      const shown: Delivery = { ...delivery, state: 'shown', updatedAt: now };
      await tx.put('deliveries', shown);
      kept.push(shown);
    } else {
      await releaseIn(tx, delivery.occurrences);
      await tx.delete('deliveries', delivery.id);
    }
  }
  return kept;
}
