import { useCallback, useEffect, useRef } from 'preact/hooks';
import { isNight, periodOf, type RotationInterval } from '@/domain/period.ts';
import { useTick } from '../clock/use-tick.ts';

/**
 * The period of the passage in a page that is left open. No text changes while it is being read, so
 * another period's passage waits until the page is hidden or comes back; only what must not show at
 * night goes when the night begins.
 * @param paintedAt when the page was painted: a tab behind others may be looked at first on another day.
 *   By default just now. Must stay the same between renders
 * @param interval undefined until it was read
 * @param suits whether what is on the page may show in a period of night
 * @param onEnd is called when it is time for another passage. Must stay the same between renders
 */
export function usePeriod(
  paintedAt: Temporal.ZonedDateTime | undefined,
  interval: RotationInterval | undefined,
  suits: (period: string) => Promise<boolean>,
  onEnd: () => void,
) {
  const period = useRef<{ interval: RotationInterval; name: string } | null>(null);
  /** Begins the present period. Gives whether it is another one than before. */
  const begin = useCallback(
    (present: RotationInterval) => {
      const name = periodOf(now(), present);
      const painted = paintedAt ? periodOf(paintedAt, present) : name;
      const before = period.current ?? { interval: present, name: painted };
      period.current = { interval: present, name };
      return before.interval === present && before.name !== name;
    },
    [paintedAt],
  );
  const isOver = useCallback(() => {
    const { current } = period;
    return current !== null && current.name !== periodOf(now(), current.interval);
  }, []);

  useEffect(() => {
    const look = () => {
      if (isOver()) onEnd();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [isOver, onEnd]);

  useTick('hour', async () => {
    const present = interval && periodOf(now(), interval);
    if (present && isOver() && isNight(present) && !(await suits(present))) onEnd();
  });
  return begin;
}

function now(): Temporal.ZonedDateTime {
  return Temporal.Now.zonedDateTimeISO();
}
