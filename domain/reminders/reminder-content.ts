/** Words that pages have laid ready for reminders, and under which choice of hers they may be said. */
import type { Choice } from '../content-preferences.ts';
import type { Prepared, PreparedPart } from '../records.ts';

/** What of her choice decides whether words may be said at all. */
export function preparedUnder({
  scripture,
  situation,
}: Pick<Choice, 'scripture' | 'situation'>): NonNullable<Prepared['under']> {
  return { scripture, situation };
}

/**
 * The words that may be said under a choice. None of those that were laid ready under another: a page
 * may have been closed before it laid others, and till then a reminder says only that it is there.
 * @param prepared null before a page laid any
 */
export function wordsReady(
  prepared: Prepared | null,
  { scripture, situation }: Pick<Choice, 'scripture' | 'situation'>,
): readonly PreparedPart[] {
  const under = prepared?.under;
  const isHers = under?.scripture === scripture && under.situation === situation;
  return prepared && isHers ? prepared.parts : [];
}
