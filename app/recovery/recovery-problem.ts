import type { View } from '@/components/library/views.ts';
import type { Repositories } from '@/storage/repositories.ts';

/** Views that would seem empty without the records. */
const MADE_OF_RECORDS: readonly View[] = ['favorites', 'reminders', 'settings'];

/** Why recovery is shown in place of a view; null if the view is shown. */
export function recoveryProblem(
  view: View,
  repositories: Repositories | null,
): 'unreadable' | 'newer-version' | null {
  const problem = repositories?.problem;
  const unopened = problem === 'unreadable' || problem === 'newer-version';
  return unopened && MADE_OF_RECORDS.includes(view) ? problem : null;
}
