import { matchesWord, wordsOf } from './fold.ts';

/**
 * The part of a text to show as a result: from the first sentence that has a word of the query. Never
 * from the middle of a sentence, where a "not" could be lost.
 * @returns null if the text has no word of the query
 */
export function snippet(text: string, query: string): string | null {
  const sought = wordsOf(query);
  const sentences = text.split(/(?<=[.?!][”’"']?)\s+/);
  const at = sentences.findIndex((sentence) =>
    wordsOf(sentence).some((word) => sought.some((start) => matchesWord(word, start))),
  );
  if (at === -1) return null;
  return at === 0 ? text : `… ${sentences.slice(at).join(' ')}`;
}
