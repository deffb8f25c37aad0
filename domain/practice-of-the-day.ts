type Practice = { id: string; night: boolean };

/** No practice marked `night: false` is suggested in these hours (care rule: never skin-to-skin). */
const NIGHT_FROM_HOUR = 22;
const NIGHT_TO_HOUR = 7;

/**
 * The practice that stands on top today. Each local date has the next one; where that one is not
 * for the night and it is night, the one after it.
 * @param practices in their order; not empty, at least one for the night
 */
export function practiceOfTheDay<T extends Practice>(
  practices: readonly T[],
  now: Temporal.ZonedDateTime,
): T {
  const night = now.hour >= NIGHT_FROM_HOUR || now.hour < NIGHT_TO_HOUR;
  const day = Temporal.PlainDate.from('2000-01-01').until(now.toPlainDate()).days;
  for (let offset = 0; offset < practices.length; offset++) {
    const index = (((day + offset) % practices.length) + practices.length) % practices.length;
    const practice = practices[index];
    if (practice && (practice.night || !night)) return practice;
  }
  throw new RangeError('There is no practice for this hour.');
}
