/**
 * The small copy that lets the first frame paint without waiting for a database: the passages of
 * today and the days after, as text.
 */

import { isNight, type Turn } from './period.ts';

/** One passage as the first frame shows it; a line has no `text` and no `reference`. */
export type Frame = {
  id: string;
  text: string;
  reference: string;
  edition: string;
  reflection: string;
  /** A smaller line after the reflection, or "". */
  beside: string;
  favorite: boolean;
};

/** From so many letters on a text is a page to read, no longer a line to take in at a glance. */
const LONG = 320;

/** Whether a frame has a long text: her own may have thousands of letters. */
export function isLong({ text }: Pick<Frame, 'text'>): boolean {
  return text.length >= LONG;
}

export type Snapshot = {
  version: 1;
  /** The release of the content, and the choice, that these frames were made of. */
  made: string;
  /** How often another passage comes; the snapshots of before this was asked have none: by the day. */
  turn?: Turn;
  /** In order of their periods; not empty. */
  days: (Frame & { period: string })[];
};

/**
 * The frame for a period. With a passage for each tab: the one after those that were `taken` since
 * the snapshot was made. Else, one past the last gets the last frame: no tab was opened since the snapshot
 * was written, so that passage was not shown yet. One before the first (the clock was set back) gets
 * the first.
 * @param period as `periodOf` gives it
 * @param taken how many tabs have taken one of it already
 */
export function frameFor(snapshot: Snapshot, period: string, taken = 0): Frame | null {
  if (snapshot.turn === 'tab') {
    const fitting = snapshot.days.filter((day) => isNight(day.period) === isNight(period));
    return fitting[taken % fitting.length] ?? snapshot.days[0] ?? null;
  }
  return snapshot.days.findLast((day) => day.period <= period) ?? snapshot.days[0] ?? null;
}

/** The stored text as a snapshot, or null for anything that is not whole. Never throws. */
export function parseSnapshot(stored: string | null): Snapshot | null {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    return isSnapshot(value) ? value : null;
  } catch {
    return null;
  }
}

function isSnapshot(value: unknown): value is Snapshot {
  if (typeof value !== 'object' || value === null) return false;
  const { version, made, days } = value as Partial<Record<keyof Snapshot, unknown>>;
  if (typeof made !== 'string') return false;
  return version === 1 && Array.isArray(days) && days.length > 0 && days.every(isDay);
}

const TEXT_FIELDS = [
  'period',
  'id',
  'text',
  'reference',
  'edition',
  'reflection',
  'beside',
] as const;

function isDay(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const day = value as Record<string, unknown>;
  return (
    TEXT_FIELDS.every((field) => typeof day[field] === 'string') &&
    typeof day.favorite === 'boolean'
  );
}
