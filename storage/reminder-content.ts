import type { Prepared } from '@/domain/records.ts';
import type { Database } from './database.ts';

const NAME = 'moments';

export type PreparedRepository = {
  /** The words that lie ready for the worker, or null before a page laid any. */
  read(): Promise<Prepared | null>;
  /** Puts these in the place of those that lay there. */
  write(prepared: Prepared): Promise<void>;
};

export function preparedRepository(database: Database): PreparedRepository {
  return {
    read: async () => (await database.read('prepared', NAME)) ?? null,
    write: (prepared) =>
      database.write(['prepared'], (tx) => tx.put('prepared', { ...prepared, name: NAME })),
  };
}
