/** Words for a time to come, as her language and country write them. */
import { formatTime } from './format-time.ts';

/**
 * When something comes, for example "in 20 minutes, 7:50 PM", "tomorrow, Tuesday, 7:30 AM" or
 * "Friday, 7:30 AM". Beyond a week it is the date.
 * @param now in the time zone that she is in; "tomorrow" is a matter of the wall clock
 * @param locale a language tag, for words, order and the format of times
 */
export function formatWhen(
  at: Temporal.ZonedDateTime,
  now: Temporal.ZonedDateTime,
  locale: string,
): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const time = formatTime(at.toPlainTime().toString({ smallestUnit: 'minute' }), locale);
  const minutes = Math.ceil((at.epochMilliseconds - now.epochMilliseconds) / 60_000);
  if (minutes < 60) return joined([relative.format(Math.max(minutes, 1), 'minute'), time]);

  const days = now.toPlainDate().until(at.toPlainDate()).days;
  if (days <= 0) return joined([relative.format(0, 'day'), time]);
  const weekday = at.toLocaleString(locale, { weekday: 'long' });
  if (days === 1) return joined([relative.format(1, 'day'), weekday, time]);
  return joined([days < 7 ? weekday : dateInWords(at, now, locale), time]);
}

/** The words as the beginning of a line. */
export function asBeginning(words: string, locale: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(locale) + words.slice(first.length);
}

/** The year only where it is another one. */
function dateInWords(
  at: Temporal.ZonedDateTime,
  now: Temporal.ZonedDateTime,
  locale: string,
): string {
  const year = at.year === now.year ? {} : ({ year: 'numeric' } as const);
  return at.toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long', ...year });
}

function joined(parts: readonly string[]): string {
  return parts.join(', ');
}
