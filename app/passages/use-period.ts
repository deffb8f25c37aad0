import { useCallback, useEffect, useRef } from 'preact/hooks';
import { isNight, periodOf, type RotationInterval } from '@/domain/period.ts';
import { useHour } from '../clock/use-hour.ts';

const now = () => Temporal.Now.zonedDateTimeISO();

/**
 * The period of the passage in a page that is left open. No text changes while it is being read, so
 * another period's passage waits until the page is hidden or comes back; only what must not show at
 * night goes when the night begins.
 * @param suits whether what is on the page may show in a period
 * @param onEnd is called when it is time for another passage. Must stay the same between renders
 * @param paintedAt when the page was painted: a tab behind others may be looked at first on another day
 * @returns begins the present period; gives whether it is another one than that of the passage
 */
export function usePeriod(
  suits: (period: string) => Promise<boolean>,
  onEnd: () => void,
  paintedAt: Temporal.ZonedDateTime = now(),
): (interval: RotationInterval) => boolean {
  const began = useRef({ at: paintedAt, interval: 'day' as RotationInterval });
  const latest = useRef(suits);
  latest.current = suits;

  const hour = useHour();
  useEffect(() => {
    const present = periodOf(hour, began.current.interval);
    if (!isOver(began.current) || !isNight(present)) return;
    void latest.current(present).then((isSuitable) => isSuitable || onEnd());
  }, [hour, onEnd]);

  useEffect(() => {
    const look = () => isOver(began.current) && onEnd();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [onEnd]);

  return useCallback((interval) => {
    const wasOver = isOver({ at: began.current.at, interval });
    began.current = { at: now(), interval };
    return wasOver;
  }, []);
}

/** Whether another period has begun since a time. */
function isOver({ at, interval }: { at: Temporal.ZonedDateTime; interval: RotationInterval }) {
  return periodOf(at, interval) !== periodOf(now(), interval);
}
