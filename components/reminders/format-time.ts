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
  // Firefox 140 has no getWeekInfo.
  return (
    locale.getWeekInfo?.().firstDay ?? firstWeekdayIn(locale.region ?? locale.maximize().region)
  );
}

/** Regions whose weeks do not begin on Monday, by ISO weekday. From CLDR (weekData, firstDay). */
const FIRST_WEEKDAYS = {
  5: 'MV',
  6: 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY',
  7: 'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW',
};

function firstWeekdayIn(region = ''): number {
  const found = Object.entries(FIRST_WEEKDAYS).find(([, regions]) =>
    regions.split(' ').includes(region),
  );
  return Number(found?.[0] ?? 1);
}
