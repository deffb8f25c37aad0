/** When snoozed deliveries should come again. */
import type { Delivery, QuietTimes } from '@/domain/records.ts';
import { type Expected, firstAudible, isSilentAt } from './expected.ts';

const MINUTE = 60_000;

/** Moments that the user asked for again and that come now. */
export function expectedAgain(
  deliveries: readonly Delivery[],
  quietTimes: QuietTimes,
  now: Temporal.ZonedDateTime,
): Expected[] {
  const clock = now.epochMilliseconds;
  return deliveries.flatMap((delivery) => {
    const wanted = wantedAt(delivery, quietTimes, clock);
    const at = firstAudible(quietTimes, wanted, clock, now);
    const isNow = at !== null && at > clock - 60 * MINUTE && !isSilentAt(quietTimes, now);
    return isNow ? [{ id: againId(delivery), at }] : [];
  });
}

/** When a snoozed delivery should come if it is not quiet then. */
export function wantedAt({ snoozedUntil }: Delivery, { changedAt }: QuietTimes, clock: number) {
  return Math.max(snoozedUntil ?? 0, changedAt > clock ? 0 : changedAt);
}

function againId({ id, snoozedUntil }: Delivery): string {
  return `${id}+${snoozedUntil}`;
}
