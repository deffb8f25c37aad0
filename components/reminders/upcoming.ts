import type { ReminderKind } from '@/domain/kinds.ts';
import { nextOccurrence, occurrencesBetween, type Plan } from '@/domain/reminders/occurrences.ts';

/** What will come at one moment. */
export type Upcoming = {
  at: Temporal.ZonedDateTime;
  /** What it brings, each kind once. */
  kinds: ReminderKind[];
};

/**
 * The next moments at which something comes, in order: what is due at once comes as one.
 * @param count so many at most
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
