import type { PauseEnd, QuietTimes, TimeRange } from '../records.ts';
import { isTimestamp } from '../timestamp.ts';
import { isLocalDateTime, isTime } from './time.ts';

/** How many quiet hours there may be. */
export const MAX_QUIET_HOURS = 50;

/** Stored or imported quiet times; undefined if they are none of ours. */
export function parseQuietTimes(value: unknown): QuietTimes | undefined {
  const { quietHours, pause, changedAt } = (value ?? {}) as Unchecked<QuietTimes>;
  if (!Array.isArray(quietHours) || quietHours.length > MAX_QUIET_HOURS) return undefined;
  if (!quietHours.every(isTimeRange) || !isTimestamp(changedAt)) return undefined;
  const parsed = pause === null ? null : parsePauseEnd(pause);
  if (parsed === undefined) return undefined;
  const ranges = quietHours.map(({ from, to }) => ({ from, to }));
  return { quietHours: ranges, pause: parsed, changedAt: changedAt + 0 };
}

type Unchecked<T> = Partial<Record<keyof T, unknown>>;

function isTimeRange(value: unknown): value is TimeRange {
  const { from, to } = (value ?? {}) as Unchecked<TimeRange>;
  // A range without length would be quiet all day.
  const isSome = typeof from === 'string' && typeof to === 'string' && from !== to;
  return isSome && isTime(from) && isTime(to);
}

function parsePauseEnd(value: unknown): PauseEnd | undefined {
  const { type, at } = (value ?? {}) as { type?: unknown; at?: unknown };
  if (type === 'open') return { type };
  if (type === 'instant' && isTimestamp(at)) return { type, at: at + 0 };
  return type === 'local' && typeof at === 'string' && isLocalDateTime(at)
    ? { type, at }
    : undefined;
}
