/** What reminders may bring her. */
import type { Messages } from '@/content/types.ts';
import type { ReminderKind } from '@/domain/records.ts';

const KINDS: readonly ReminderKind[] = ['passage', 'line', 'practice', 'rest', 'own'];

/**
 * The kinds to choose from. With Scripture off there are no passages; a reminder that asked for them
 * brings lines meanwhile, and stays what it is until she chooses another kind.
 * @param present the kind that it has
 */
export function kindsFor(scripture: boolean, present: ReminderKind | null): ReminderKind[] {
  if (scripture) return [...KINDS];
  const without = KINDS.filter((kind) => kind !== 'passage');
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
