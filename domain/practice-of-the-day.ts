import { isDrowsyHour } from './hours.ts';

type Practice = { id: string; night: boolean };

/**
 * The practice that is suggested first. It stays for a day and the night after it, until 7:00.
 *
 * The practices that suit the night take turns, one a day. Each of the others takes the place of one of
 * them, until 22:00. So none comes again before all that suit the night have had their turn.
 * @param practices in their order
 * @throws RangeError when none suits the night
 */
export function practiceOfTheDay<T extends Practice>(
  practices: readonly T[],
  now: Temporal.ZonedDateTime,
): T {
  const anytime = practices.filter(({ night }) => night);
  const daytime = practices.filter(({ night }) => !night);
  const isDrowsy = isDrowsyHour(now.hour);
  const day = daysSince2000(now) - (isDrowsy && now.hour < 12 ? 1 : 0);

  // Spread over the days, so that they have had as many turns as the others after each round.
  const turns = Math.min(daytime.length, anytime.length);
  const turnsBefore = (day: number) => Math.floor((day * turns) / anytime.length);
  const hasTurn = turnsBefore(day + 1) > turnsBefore(day);
  const practice =
    !isDrowsy && hasTurn
      ? inTurn(daytime, turnsBefore(day))
      : inTurn(anytime, day * strideThrough(anytime.length));
  if (!practice) throw new RangeError('There is no practice for the night.');
  return practice;
}

function daysSince2000(now: Temporal.ZonedDateTime): number {
  return Temporal.PlainDate.from('2000-01-01').until(now.toPlainDate()).days;
}

function inTurn<T>(all: readonly T[], turn: number): T | undefined {
  return all[((turn % all.length) + all.length) % all.length];
}

/** A step that meets each of `count` practices once a round, and seldom two of one place in a row. */
function strideThrough(count: number): number {
  let step = Math.ceil(count * 0.38);
  while (greatestDivisor(step, count) > 1) step++;
  return step;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
