import type { ReminderKind } from '@/domain/kinds.ts';
import { nextOccurrence, occurrencesBetween, type Plan } from '@/domain/reminders/occurrences.ts';

/** What comes at one time. */
export type Upcoming = {
  at: Temporal.ZonedDateTime;
  /** The kinds that come, each once. */
  kinds: ReminderKind[];
};

/**
 * The next times at which reminders come, in order. Reminders that are due at the same time come together.
 * @param count how many times at most
 */
export function upcomingReminders(
  plan: Plan,
  now: Temporal.ZonedDateTime,
  count: number,
): Upcoming[] {
  const found: Upcoming[] = [];
  let from = now;
  while (found.length < count) {
    const next = nextOccurrence(plan, from);
    if (!next) break;
    const at = Temporal.Instant.fromEpochMilliseconds(next.at).toZonedDateTimeISO(now.timeZoneId);
    const due = occurrencesBetween(plan, at.subtract({ milliseconds: 1 }), at);
    const kinds = due.flatMap(({ reminderId, deliveryId }) => [
      ...plan.reminders.filter(({ id }) => id === reminderId).map(({ kind }) => kind),
      ...plan.snoozed
        .filter(({ id }) => id === deliveryId)
        .flatMap(({ parts }) => parts.map(({ kind }) => kind)),
    ]);
    found.push({ at, kinds: [...new Set(kinds)] });
    from = at;
  }
  return found;
}
