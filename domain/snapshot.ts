/**
 * The small copy that lets the first frame paint without waiting for a database: the passages of
 * today and the passages after, as text.
 */

import { isNight, type RotationInterval } from './period.ts';

/** One passage as the first frame shows it; a line has no `text` and no `reference`. */
export type TabPassage = {
  id: string;
  text: string;
  reference: string;
  edition: string;
  reflection: string;
  /** A smaller line after the reflection, or "". */
  aside: string;
  favorite: boolean;
};

/** From so many letters on a text is a page to read, no longer a line to take in at a glance. */
const LONG = 320;

/** Whether a frame has a long text: her own may have thousands of letters. */
export function isLong({ text }: Pick<TabPassage, 'text'>): boolean {
  return text.length >= LONG;
}

export type Snapshot = {
  version: 1;
  /** The release of the content, and the choice, that these frames were made of. */
  cacheKey: string;
  /** The code of the language that its passages are in. */
  language: string;
  /** How often another passage comes; the snapshots of before this was asked have none: by the day. */
  rotationInterval?: RotationInterval;
  /** In order of their periods; not empty. */
  passages: (TabPassage & { period: string })[];
};

/**
 * The frame for a period. With a passage for each tab: the one after those that were `taken` since
 * the snapshot was made. Else, one past the last gets the last frame: no tab was opened since the snapshot
 * was written, so that passage was not shown yet. One before the first (the clock was set back) gets
 * the first.
 * @param period as `periodOf` gives it
 * @param taken how many tabs have taken one of it already
 */
export function passageInSnapshot(
  snapshot: Snapshot,
  period: string,
  taken = 0,
): TabPassage | null {
  if (snapshot.rotationInterval === 'tab') {
    const fitting = snapshot.passages.filter((day) => isNight(day.period) === isNight(period));
    return fitting[taken % fitting.length] ?? snapshot.passages[0] ?? null;
  }
  return snapshot.passages.findLast((day) => day.period <= period) ?? snapshot.passages[0] ?? null;
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
  const { version, cacheKey, language, passages } = value as Partial<
    Record<keyof Snapshot, unknown>
  >;
  if (typeof cacheKey !== 'string' || typeof language !== 'string') return false;
  return version === 1 && Array.isArray(passages) && passages.length > 0 && passages.every(isDay);
}

const TEXT_FIELDS = [
  'period',
  'id',
  'text',
  'reference',
  'edition',
  'reflection',
  'aside',
] as const;

function isDay(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const day = value as Record<string, unknown>;
  return (
    TEXT_FIELDS.every((field) => typeof day[field] === 'string') &&
    typeof day.favorite === 'boolean'
  );
}
