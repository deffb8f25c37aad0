/** Records that are one thing as a whole: the last change counts. */
import type { Reminder, Setting } from '../records.ts';

/** A reminder as two devices have it, in one. A removal is a change like any other. */
export function mergeReminder(a: Reminder, b: Reminder): Reminder {
  return lastOf(a, b);
}

/** A setting as two devices have it, in one. */
export function mergeSetting(a: Setting, b: Setting): Setting {
  return lastOf(a, b);
}

/** Of changes of the same moment a removal, else the one that always comes first. */
function lastOf<T extends { updatedAt: number; deletedAt?: number | null }>(a: T, b: T): T {
  const later = a.updatedAt - b.updatedAt || (a.deletedAt ?? -1) - (b.deletedAt ?? -1);
  if (later !== 0) return later > 0 ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}
