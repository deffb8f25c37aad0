import type { PageLanguage } from '@/components/language.ts';
import { formatTime } from '@/components/reminders/format-time.ts';
import { formatWhen } from '@/components/reminders/format-when.ts';
import type { QuietTimes } from '@/domain/records.ts';
import { SNOOZE_MINUTES } from '@/domain/reminders/delivery.ts';
import { isPaused, isQuiet, quietEnd } from '@/domain/reminders/quiet-times.ts';

/**
 * When a delivery comes that is snoozed now, in words.
 * @param now in the user's time zone
 */
export function snoozeWords(
  quietTimes: QuietTimes,
  now: Temporal.ZonedDateTime,
  { locale, messages }: Pick<PageLanguage, 'locale' | 'messages'>,
): string {
  const { delivery: text } = messages;
  const wanted = now.add({ minutes: SNOOZE_MINUTES });
  const end = quietEnd(quietTimes, wanted.epochMilliseconds, now.timeZoneId);
  if (end === null) return text.comesAfterPause;
  if (end === wanted.epochMilliseconds) return text.comesAgain;
  const at = Temporal.Instant.fromEpochMilliseconds(end).toZonedDateTimeISO(now.timeZoneId);
  if (isPaused(quietTimes, wanted) || isQuiet(quietTimes, now))
    return text.comesLater(formatWhen(at, now, locale));
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  return text.comesAfterQuietHours(formatTime(time, locale));
}
