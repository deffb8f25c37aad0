import { useEffect, useRef } from 'preact/hooks';

const LENGTH = { minute: 60_000, hour: 3_600_000 } as const;

/** A timer may fire a little early. */
const MARGIN = 20;

/**
 * Calls back at each full minute or hour of the wall clock while the page is visible, and at once when
 * it becomes visible again. A hidden page does no work.
 * @param unit null for no ticks
 */
export function useTick(unit: keyof typeof LENGTH | null, onTick: () => void): void {
  const latest = useRef(onTick);
  latest.current = onTick;
  useEffect(() => {
    if (!unit) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      timer = setTimeout(tick, untilNext(unit) + MARGIN);
    };
    const tick = () => {
      latest.current();
      wait();
    };
    const onVisibilityChange = () => {
      clearTimeout(timer);
      if (!document.hidden) tick();
    };
    if (!document.hidden) wait();
    document.addEventListener('visibilitychange', onVisibilityChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibilityChange);
    };
  }, [unit]);
}

/** Milliseconds. By local time: in some time zones hours begin at half past an hour of UTC. */
function untilNext(unit: keyof typeof LENGTH): number {
  const { minute, second, millisecond } = Temporal.Now.plainTimeISO();
  const sinceHour = (minute * 60 + second) * 1_000 + millisecond;
  return LENGTH[unit] - (sinceHour % LENGTH[unit]);
}
