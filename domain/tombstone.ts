/** Removed records stay for a while, marked as removed, so that undo and merging know of them. */

import { nextStamp } from './timestamp.ts';

type Removable = { updatedAt: number; deletedAt: number | null };

export const TOMBSTONE_DAYS = 30;

/** The record marked as removed. */
export function remove<T extends Removable>(record: T, now: number): T {
  return { ...record, updatedAt: nextStamp(now, record.updatedAt), deletedAt: now };
}

/** The record as it was before it was removed. */
export function restore<T extends Removable>(record: T, now: number): T {
  return { ...record, updatedAt: nextStamp(now, record.updatedAt), deletedAt: null };
}

/** Whether a removed record may be deleted for good. Exclusive: it stays for 30 full days. */
export function isExpired(record: { deletedAt: number | null }, now: number): boolean {
  return record.deletedAt !== null && now - record.deletedAt > TOMBSTONE_DAYS * 86_400_000;
}
