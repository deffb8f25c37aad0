/**
 * The synchronous copy that lets the first frame paint without waiting for a database: today's passage
 * and the passages of the next periods, as text.
 */
import { isNight, ROTATION_INTERVALS, type RotationInterval } from './period.ts';

/** A passage as a new tab shows it. A line has no `text` and no `reference`. */
export type TabPassage = {
  id: string;
  text: string;
  reference: string;
  edition: string;
  reflection: string;
  /** A smaller line below the reflection, or "". */
  aside: string;
  favorite: boolean;
};

/** From this many characters on, a text is a page to read and no longer taken in at a glance. */
const LONG = 320;

/** Whether a passage has a long text. An own passage may have thousands of characters. */
export function isLong({ text }: Pick<TabPassage, 'text'>): boolean {
  return text.length >= LONG;
}

export type Snapshot = {
  version: 1;
  /** The content release and the preferences that the passages were chosen by. */
  cacheKey: string;
  /** The code of the language that its passages are in. */
  language: string;
  rotationInterval: RotationInterval;
  /** In order of their periods, at least one. */
  passages: (TabPassage & { period: string })[];
};

/**
 * The passage for a period. A period after the last one gets the last passage: no tab was opened since
 * the snapshot was written, so that passage is still new. A period before the first one (the clock was
 * set back) gets the first. With a passage for each tab, the next one that no tab has taken yet.
 * @param period from `periodOf`
 * @param taken how many tabs have taken a passage of this snapshot
 */
export function passageInSnapshot(
  snapshot: Snapshot,
  period: string,
  taken = 0,
): TabPassage | null {
  if (snapshot.rotationInterval === 'tab') {
    const suitable = snapshot.passages.filter((one) => isNight(one.period) === isNight(period));
    return suitable[taken % suitable.length] ?? snapshot.passages[0] ?? null;
  }
  return snapshot.passages.findLast((one) => one.period <= period) ?? snapshot.passages[0] ?? null;
}

/** Reads a stored snapshot; null for anything incomplete or unknown. Never throws. */
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
  const { version, cacheKey, language, rotationInterval, passages } = value as Partial<
    Record<keyof Snapshot, unknown>
  >;
  if (version !== 1 || typeof cacheKey !== 'string' || typeof language !== 'string') return false;
  if (!ROTATION_INTERVALS.some((interval) => interval === rotationInterval)) return false;
  return Array.isArray(passages) && passages.length > 0 && passages.every(isPassage);
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

function isPassage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const passage = value as Record<string, unknown>;
  return (
    TEXT_FIELDS.every((field) => typeof passage[field] === 'string') &&
    typeof passage.favorite === 'boolean'
  );
}
