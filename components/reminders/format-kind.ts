/** What reminders may bring her. */
import type { Messages } from '@/content/types.ts';
import { REMINDER_KINDS, type ReminderKind } from '@/domain/kinds.ts';

/**
 * The kinds to choose from. With Scripture off there are no passages; a reminder that asked for them
 * brings lines meanwhile, and stays what it is until she chooses another kind.
 * @param present the kind that it has
 */
export function kindsFor(scripture: boolean, present: ReminderKind | null): ReminderKind[] {
  if (scripture) return [...REMINDER_KINDS];
  const without = REMINDER_KINDS.filter((kind) => kind !== 'passage');
  return present === 'passage'
    ? without.map((kind) => (kind === 'line' ? 'passage' : kind))
    : without;
}

/** A kind in words: with Scripture off it brings a line where it would bring a passage. */
export function formatKind(
  kind: ReminderKind,
  scripture: boolean,
  words: Messages['reminders'],
): string {
  return words.kinds[kind === 'passage' && !scripture ? 'line' : kind];
}
