/** The reminder content cache: what pages prepared for the worker, and when it may be used. */
import type { ContentPreferences } from '../content-preferences.ts';
import type { ReminderContent, ReminderContentPart } from '../records.ts';
import { situationOf } from '../situation.ts';

/** The preferences that cached content was made for. */
export function contentAudience({
  scripture,
  situation,
}: Pick<ContentPreferences, 'scripture' | 'situation'>): NonNullable<ReminderContent['madeFor']> {
  return { scripture, situation };
}

/**
 * The cached content that may be said under the current preferences: all of it, or nothing if it was
 * made for others. A page may have been closed before it could prepare new content; until another
 * page does, a reminder only says that it is there.
 * @param content null before any was prepared
 */
export function usableContent(
  content: ReminderContent | null,
  { scripture, situation }: Pick<ContentPreferences, 'scripture' | 'situation'>,
): readonly ReminderContentPart[] {
  const audience = content?.madeFor;
  const isUsable =
    audience?.scripture === scripture && situationOf(audience.situation) === situation;
  return content && isUsable ? content.parts : [];
}
