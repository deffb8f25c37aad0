import { useEffect, useRef } from 'preact/hooks';

/** A timer may fire a little early. */
const MARGIN = 20;

/** Those of the whole page: they share one timer. */
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Calls back at each full minute of the wall clock while the page is visible, and at once when it becomes
 * visible again. A hidden page does no work. The timer is never longer than a minute, as it stands still
 * while the machine sleeps.
 */
export function useTick(onTick: () => void, isOn = true): void {
  const latest = useRef(onTick);
  latest.current = onTick;
  useEffect(() => {
    if (!isOn) return undefined;
    const listener = () => latest.current();
    listeners.add(listener);
    wait();
    document.addEventListener('visibilitychange', tick);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [isOn]);
}

function wait(): void {
  clearTimeout(timer);
  const { second, millisecond } = Temporal.Now.plainTimeISO();
  timer = setTimeout(tick, 60_000 - second * 1_000 - millisecond + MARGIN);
}

function tick(): void {
  clearTimeout(timer);
  if (document.hidden) return;
  wait();
  for (const listener of listeners) listener();
}
