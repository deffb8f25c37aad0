import { NO_COUNTS } from '@/domain/backup/counts.ts';
import type { Merged } from '@/domain/backup/merge.ts';

/** What an import does, counted. */
export type ImportCounts = Omit<Merged, 'changes'>;

/** Nothing yet. */
export function noCounts(): ImportCounts {
  return {
    counts: {
      favorites: { ...NO_COUNTS, newerNotesKept: 0, bothNotesKept: 0 },
      reminders: { ...NO_COUNTS },
      settings: { ...NO_COUNTS },
    },
    stillRemoved: [],
  };
}

/** Adds what was done with some of the records. */
export function addCounts(total: ImportCounts, { counts, stillRemoved }: Merged): void {
  add(total.counts.favorites, counts.favorites);
  add(total.counts.reminders, counts.reminders);
  add(total.counts.settings, counts.settings);
  total.stillRemoved.push(...stillRemoved);
}

function add<T extends Record<keyof T, number>>(total: T, more: T): void {
  for (const name of Object.keys(total) as (keyof T)[]) {
    total[name] = (total[name] + more[name]) as T[keyof T];
  }
}
