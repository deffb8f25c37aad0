import { wordsOf } from './fold.ts';

/**
 * What to show of a text: from the sentence on in which a word of the query stands. Never from the
 * middle of a sentence, where a "not" could be lost.
 * @returns null where no word of the query stands in it
 */
export function snippet(text: string, query: string): string | null {
  const sought = wordsOf(query);
  const sentences = text.split(/(?<=[.?!][”’"']?)\s+/);
  const at = sentences.findIndex((sentence) =>
    wordsOf(sentence).some((word) => sought.some((begin) => word.startsWith(begin))),
  );
  if (at === -1) return null;
  return at === 0 ? text : `… ${sentences.slice(at).join(' ')}`;
}
