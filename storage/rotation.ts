import { markShown, newRotation, passageFor, type Rotation } from '@/domain/rotation.ts';
import type { Database, Transaction } from './database.ts';

const NAME = 'passages';

export type RotationRepository = {
  /** The rotation as it is stored, or null before the first passage was settled. */
  read(): Promise<Rotation | null>;
  /**
   * Settles which passage a period has: the one stored for it, else the one that was painted, else
   * the next. Every page of that period gets the same answer.
   * @param period as in domain/period.ts
   * @param painted the id that is shown on the page
   * @param eligible ids that may show; not empty
   * @param seed used when there is no rotation yet; unsigned 32-bit
   */
  settle(
    period: string,
    painted: string,
    eligible: readonly string[],
    seed: number,
  ): Promise<{ rotation: Rotation; id: string }>;
};

export function rotationRepository(database: Database): RotationRepository {
  return {
    read: async () => (await database.read('rotation', NAME)) ?? null,
    settle: async (period, painted, eligible, seed) => {
      const choose = (rotation: Rotation) => {
        const canUsePainted = rotation.period !== period && eligible.includes(painted);
        const id = canUsePainted ? painted : passageFor(rotation, period, eligible);
        return { rotation: markShown(rotation, period, id), id };
      };
      // Most tabs find their period settled, and only read.
      const kept = await database.read('rotation', NAME);
      if (kept && choose(kept).rotation === kept) return { rotation: kept, id: choose(kept).id };

      if (database.kind === 'read-only') return choose(newRotation(seed));
      return database.write(['rotation'], async (tx: Transaction) => {
        const before = (await tx.get('rotation', NAME)) ?? newRotation(seed);
        const settled = choose(before);
        await tx.put('rotation', { name: NAME, ...settled.rotation });
        return settled;
      });
    },
  };
}
