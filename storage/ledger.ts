import type { Occurrence } from '@/domain/reminders/occurrences.ts';
import type { Database } from './database.ts';

/** Entries older than this decide nothing any more. */
const KEPT_DAYS = 30;

export type LedgerRepository = {
  /**
   * Claims occurrences before they are shown, in one transaction: of two callers, one gets each.
   * @param now milliseconds since 1970
   * @returns those that nobody had claimed
   */
  claim(occurrences: readonly Occurrence[], now: number): Promise<Occurrence[]>;
  /** Gives claimed occurrences back: they could not be shown, and the next wake tries again. */
  release(occurrences: readonly Occurrence[]): Promise<void>;
  /** Drops entries that are too old to matter. */
  purge(now: number): Promise<void>;
};

export function ledgerRepository(database: Database): LedgerRepository {
  return {
    claim: (occurrences, now) =>
      database.write(['ledger'], async (tx) => {
        const claimed: Occurrence[] = [];
        for (const occurrence of occurrences) {
          if (await tx.get('ledger', occurrence.id)) continue;
          await tx.put('ledger', { id: occurrence.id, shownAt: now, outcome: 'shown' });
          claimed.push(occurrence);
        }
        return claimed;
      }),
    release: (occurrences) =>
      database.write(['ledger'], async (tx) => {
        for (const { id } of occurrences) await tx.delete('ledger', id);
      }),
    purge: async (now) => {
      const old = (await database.readAll('ledger')).filter(
        (entry) => now - entry.shownAt > KEPT_DAYS * 86_400_000,
      );
      if (old.length === 0) return;
      await database.write(['ledger'], async (tx) => {
        for (const { id } of old) await tx.delete('ledger', id);
      });
    },
  };
}
