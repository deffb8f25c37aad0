import { useEffect, useRef } from 'preact/hooks';

/** A timer may fire a little early. */
const MARGIN = 20;

type Listener = {
  unit: 'minute' | 'hour';
  call: () => void;
  /** The hour of its last tick. */
  hour: string;
};

/** All of the page: they share one timer. */
const listeners = new Set<Listener>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Calls back at each full minute of the wall clock, or soon after each hour has begun, while the page is
 * visible, and at once when it becomes visible again. A hidden page does no work. The timer is for one
 * minute at most, as it stands still while the machine sleeps.
 * @param unit null for no ticks
 */
export function useTick(unit: Listener['unit'] | null, onTick: () => void): void {
  const latest = useRef(onTick);
  latest.current = onTick;
  useEffect(() => {
    if (!unit) return undefined;
    const listener = { unit, call: () => latest.current(), hour: presentHour() };
    if (listeners.size === 0) begin();
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) end();
    };
  }, [unit]);
}

function begin(): void {
  document.addEventListener('visibilitychange', onVisibilityChange);
  if (!document.hidden) wait();
}

function end(): void {
  document.removeEventListener('visibilitychange', onVisibilityChange);
  clearTimeout(timer);
}

function onVisibilityChange(): void {
  clearTimeout(timer);
  if (!document.hidden) tick(true);
}

function wait(): void {
  const { second, millisecond } = Temporal.Now.plainTimeISO();
  timer = setTimeout(() => tick(false), 60_000 - second * 1_000 - millisecond + MARGIN);
}

function tick(isForAll: boolean): void {
  wait();
  const hour = presentHour();
  for (const listener of [...listeners]) {
    const isDue = isForAll || listener.unit === 'minute' || listener.hour !== hour;
    listener.hour = hour;
    if (isDue) listener.call();
  }
}

/** With its date, as a machine may sleep for a day. */
function presentHour(): string {
  return Temporal.Now.plainDateTimeISO().toString().slice(0, 13);
}
