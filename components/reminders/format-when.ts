/** Texts about a time to come. */
import { formatTime } from './format-time.ts';

/**
 * When something comes, for example "in 20 minutes, 7:50 PM", "tomorrow, Tuesday, 7:30 AM" or
 * "Friday, 7:30 AM". Beyond a week it is the date.
 * @param now in the local time zone, which decides what "tomorrow" is
 * @param locale a language tag
 */
export function formatWhen(
  at: Temporal.ZonedDateTime,
  now: Temporal.ZonedDateTime,
  locale: string,
): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const time = formatTime(at.toPlainTime().toString({ smallestUnit: 'minute' }), locale);
  const minutes = Math.ceil((at.epochMilliseconds - now.epochMilliseconds) / 60_000);
  if (minutes < 60) return join([relative.format(Math.max(minutes, 1), 'minute'), time]);

  const days = now.toPlainDate().until(at.toPlainDate()).days;
  if (days <= 0) return join([relative.format(0, 'day'), time]);
  const weekday = at.toLocaleString(locale, { weekday: 'long' });
  if (days === 1) return join([relative.format(1, 'day'), weekday, time]);
  return join([days < 7 ? weekday : formatDate(at, now, locale), time]);
}

/** A text with a capital first letter. */
export function capitalized(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/** A date with its weekday, and its year if that is not the present one. */
function formatDate(
  at: Temporal.ZonedDateTime,
  now: Temporal.ZonedDateTime,
  locale: string,
): string {
  const year = at.year === now.year ? {} : ({ year: 'numeric' } as const);
  return at.toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long', ...year });
}

function join(parts: readonly string[]): string {
  return parts.join(', ');
}
