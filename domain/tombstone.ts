/** What is removed leaves a mark for a while, so that undo and merging know of it. */

type Removable = { updatedAt: number; deletedAt: number | null };

/** How long a removed record is kept, so that undo (and a later merge) can bring it back. */
export const TOMBSTONE_DAYS = 30;

/** The record marked as removed. */
export function remove<T extends Removable>(record: T, now: number): T {
  return { ...record, updatedAt: now, deletedAt: now };
}

/** The record as it was before it was removed. */
export function restore<T extends Removable>(record: T, now: number): T {
  return { ...record, updatedAt: now, deletedAt: null };
}

/** Whether a removed record has been kept long enough. */
export function isExpired(record: { deletedAt: number | null }, now: number): boolean {
  return record.deletedAt !== null && now - record.deletedAt > TOMBSTONE_DAYS * 86_400_000;
}
