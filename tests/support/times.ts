/** Points in time of the tests: local times of Berlin, mostly of Monday, 23 November 2026. */

/** A local time, "YYYY-MM-DDTHH:MM". */
export const berlin = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);

/** A local time of that Monday, "HH:MM". */
export const monday = (time: string) => berlin(`2026-11-23T${time}`);

/** The wall clock at an instant, "YYYY-MM-DDTHH:MM". */
export const local = (at: number, zone = 'Europe/Berlin') =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
