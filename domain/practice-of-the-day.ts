import { isDrowsyHour } from './hours.ts';

type Practice = { id: string; night: boolean };

/**
 * The practice that is suggested first today. Each local date has the next one; if that one is not
 * safe at this hour, the first safe one after it.
 * @param practices in their order; at least one is safe when drowsy
 * @throws RangeError when none may be suggested at this hour
 */
export function practiceOfTheDay<T extends Practice>(
  practices: readonly T[],
  now: Temporal.ZonedDateTime,
): T {
  const isDrowsy = isDrowsyHour(now.hour);
  const day = Temporal.PlainDate.from('2000-01-01').until(now.toPlainDate()).days;
  for (let offset = 0; offset < practices.length; offset++) {
    const index = (((day + offset) % practices.length) + practices.length) % practices.length;
    const practice = practices[index];
    if (practice && (practice.night || !isDrowsy)) return practice;
  }
  throw new RangeError('There is no practice for this hour.');
}
