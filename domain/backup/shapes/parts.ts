/** What several shapes share. */
import * as v from 'valibot';
import { cleanText } from '@/domain/favorites/clean-text.ts';
import { NOTE_LIMIT } from '@/domain/favorites/note.ts';
import { isTime } from '@/domain/reminders/time.ts';
import { isTimestamp } from '@/domain/timestamp.ts';

export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** The rev of a version: of its page and, from the second version on, its number. */
export const rev = v.custom<string>(isRev);

/** Revs, up to `most`. Checked as a whole: there may be very many. */
export const revs = (most: number) =>
  v.custom<string[]>((value) => Array.isArray(value) && value.length <= most && value.every(isRev));

function isRev(value: unknown): boolean {
  return typeof value === 'string' && /^[\w-]{1,64}(\.([2-9]|[1-9]\d{1,8}))?$/.test(value);
}

/** Milliseconds since 1970, up to the year 2200. */
export const timestamp = v.pipe(
  v.custom<number>(isTimestamp),
  // JSON can say -0.
  v.transform((value) => value + 0),
);

/** "HH:MM". */
export const time = v.pipe(v.string(), v.check(isTime));

/** "YYYY-MM-DD", a date that exists. */
export const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isDay));

/** Any text, "" too. Characters that cannot be shown are taken out. */
export const text = v.pipe(v.string(), v.maxLength(NOTE_LIMIT), v.transform(cleanText));

function isDay(value: string): boolean {
  try {
    Temporal.PlainDate.from(value);
    return true;
  } catch {
    return false;
  }
}
