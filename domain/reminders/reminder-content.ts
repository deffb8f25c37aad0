/** Words that pages have laid ready for reminders, and under which choice of hers they may be said. */
import type { ContentPreferences } from '../content-preferences.ts';
import type { ReminderContent, ReminderContentPart } from '../records.ts';

/** What of her choice decides whether words may be said at all. */
export function contentAudience({
  scripture,
  situation,
}: Pick<ContentPreferences, 'scripture' | 'situation'>): NonNullable<ReminderContent['madeFor']> {
  return { scripture, situation };
}

/**
 * The words that may be said under a choice. None of those that were laid ready under another: a page
 * may have been closed before it laid others, and till then a reminder says only that it is there.
 * @param content null before a page laid any
 */
export function usableContent(
  content: ReminderContent | null,
  { scripture, situation }: Pick<ContentPreferences, 'scripture' | 'situation'>,
): readonly ReminderContentPart[] {
  const under = content?.madeFor;
  const isHers = under?.scripture === scripture && under.situation === situation;
  return content && isHers ? content.parts : [];
}
