/** A time "07:30" in the format of a language, for example "7:30 AM". */
export function formatTime(time: string, language: string): string {
  return Temporal.PlainTime.from(time).toLocaleString(language, { timeStyle: 'short' });
}

/**
 * The name of an ISO weekday in a language.
 * @param weekday 1 = Monday to 7 = Sunday
 */
export function weekdayName(weekday: number, language: string, style: 'short' | 'long'): string {
  // 1 January 2024 was a Monday.
  return Temporal.PlainDate.from({ year: 2024, month: 1, day: weekday }).toLocaleString(language, {
    weekday: style,
  });
}

/** The ISO weekdays in the order of a language's calendar. */
export function sortWeekdays(language: string): number[] {
  const first = firstWeekday(language);
  return Array.from({ length: 7 }, (_, index) => ((first - 1 + index) % 7) + 1);
}

function firstWeekday(language: string): number {
  const locale: Intl.Locale & { getWeekInfo?: () => { firstDay: number } } = new Intl.Locale(
    language,
  );
  // Firefox 140 has no getWeekInfo; ISO weeks begin on Monday.
  return locale.getWeekInfo?.().firstDay ?? 1;
}
