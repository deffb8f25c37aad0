/** The kinds of reminders and their names. */
import type { Messages } from '@/content/types.ts';
import { REMINDER_KINDS, type ReminderKind } from '@/domain/kinds.ts';

/**
 * The kinds that a form offers. With Scripture off there are no passages: a reminder of that kind brings
 * lines meanwhile, and keeps its kind until the user selects another.
 * @param present the kind of the edited reminder, or null for a new one
 */
export function kindsFor(scripture: boolean, present: ReminderKind | null): ReminderKind[] {
  if (scripture) return [...REMINDER_KINDS];
  const without = REMINDER_KINDS.filter((kind) => kind !== 'passage');
  return present === 'passage'
    ? without.map((kind) => (kind === 'line' ? 'passage' : kind))
    : without;
}

/** The name of a kind. With Scripture off, a reminder of passages brings lines. */
export function formatKind(
  kind: ReminderKind,
  scripture: boolean,
  text: Messages['reminders'],
): string {
  return text.kinds[kind === 'passage' && !scripture ? 'line' : kind];
}
