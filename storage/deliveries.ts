import type { Moment, Reminder } from '@/domain/records.ts';
import { askedLater, done } from '@/domain/reminders/delivery.ts';
import type { Occurrence } from '@/domain/reminders/occurrences.ts';
import { skipDay } from '@/domain/reminders/reminder.ts';
import type { Database, Transaction } from './database.ts';
import { claimIn, releaseIn } from './delivery-log.ts';

/** How long a moment is kept, so that its notification and its page can still be used. */
const KEPT_DAYS = 2;

/** Each change is one transaction. Times are milliseconds since 1970. */
export type MomentRepository = {
  get(id: string): Promise<Moment | null>;
  /** All that are not done, in the order in which they were due. None is over two days old. */
  open(): Promise<Moment[]>;
  put(moment: Moment): Promise<void>;
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
    make: (claimed: readonly Occurrence[], moments: readonly Moment[]) => Moment,
  ): Promise<Moment | null>;
  /** Its notification stands on the screen. */
  shown(id: string, now: number): Promise<void>;
  /** She asked for it again in 30 minutes. */
  later(id: string, now: number): Promise<void>;
  /** She wants no more of its reminders on its day: they skip the rest of it. */
  notToday(id: string, now: number): Promise<void>;
  /** She has seen it, or waved it off. One that she wants later comes again all the same. */
  seen(id: string, now: number): Promise<void>;
  /** Drops moments of over two days ago, and those that a wrong clock put as far ahead. */
  purge(now: number): Promise<void>;
};

export function momentRepository(database: Database): MomentRepository {
  /** @param next gives the moment as it shall be, or null to leave it as it is */
  const change = (id: string, next: (moment: Moment) => Moment | null) =>
    database.write(['moments'], async (tx) => {
      const moment = await tx.get('moments', id);
      const changed = moment && next(moment);
      if (changed) await tx.put('moments', changed);
    });

  return {
    get: async (id) => (await database.read('moments', id)) ?? null,
    open: async () =>
      (await database.readAll('moments'))
        .filter(({ state }) => state !== 'done')
        .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1)),
    put: (moment) => database.write(['moments'], (tx) => tx.put('moments', moment)),

    claim: (due, standing, now, make) =>
      database.write(['ledger', 'moments'], async (tx) => {
        const others = await settleBegun(tx, standing, now);
        // She may have answered since this was planned: then it does not come again.
        const comesAgain = (momentId: string) =>
          others.some(({ id, state }) => id === momentId && state === 'later');
        const wanted = due.filter(({ momentId }) => momentId === null || comesAgain(momentId));
        const claimed = await claimIn(tx, wanted, now);
        if (claimed.length === 0) return null;
        const moment = make(claimed, others);
        await tx.put('moments', moment);
        return moment;
      }),

    shown: (id, now) =>
      change(id, (moment) =>
        moment.state === 'claimed' ? { ...moment, state: 'shown', updatedAt: now } : null,
      ),
    later: (id, now) => change(id, (moment) => askedLater(moment, now)),
    seen: (id, now) =>
      change(id, (moment) =>
        moment.state === 'later' || moment.state === 'done' ? null : done(moment, now),
      ),

    notToday: (id, now) =>
      database.write(['moments', 'reminders'], async (tx) => {
        const moment = await tx.get('moments', id);
        if (!moment) return;
        const skipped = new Set(moment.parts.map(({ reminderId }) => reminderId));
        for (const { reminderId, day = moment.day } of moment.parts) {
          const reminder: Reminder | undefined = await tx.get('reminders', reminderId);
          if (reminder) await tx.put('reminders', skipDay(reminder, day, now));
        }
        for (const other of await tx.all('moments')) {
          const goes = other.day === moment.day && ['later', 'waiting'].includes(other.state);
          const isOfThem = other.parts.every(({ reminderId }) => skipped.has(reminderId));
          if (other.id === id || (goes && isOfThem)) await tx.put('moments', done(other, now));
        }
      }),

    purge: async (now) => {
      const isOld = ({ updatedAt }: Moment) => Math.abs(now - updatedAt) > KEPT_DAYS * 86_400_000;
      const old = (await database.readAll('moments')).filter(isOld);
      if (old.length === 0) return;
      await database.write(['moments'], async (tx) => {
        for (const { id } of old) {
          const moment = await tx.get('moments', id);
          if (moment && isOld(moment)) await tx.delete('moments', id);
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
): Promise<Moment[]> {
  const kept: Moment[] = [];
  for (const moment of await tx.all('moments')) {
    if (moment.state !== 'claimed') kept.push(moment);
    else if (standing.includes(moment.id)) {
      const shown: Moment = { ...moment, state: 'shown', updatedAt: now };
      await tx.put('moments', shown);
      kept.push(shown);
    } else {
      await releaseIn(tx, moment.occurrences);
      await tx.delete('moments', moment.id);
    }
  }
  return kept;
}
