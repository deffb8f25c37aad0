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
  const { comesAgain, comesAfter } = messages.delivery;
  const wanted = now.add({ minutes: SNOOZE_MINUTES });
  const end = quietEnd(quietTimes, wanted.epochMilliseconds, now.timeZoneId);
  if (end === null) return comesAfter.openPause;
  if (end === wanted.epochMilliseconds) return comesAgain;
  const at = Temporal.Instant.fromEpochMilliseconds(end).toZonedDateTimeISO(now.timeZoneId);
  if (isPaused(quietTimes, wanted)) return comesAfter.pause(formatWhen(at, now, locale));
  const time = formatTime(at.toPlainTime().toString({ smallestUnit: 'minute' }), locale);
  return isQuiet(quietTimes, now)
    ? comesAfter.presentQuietHours(time)
    : comesAfter.quietHours(time);
}
