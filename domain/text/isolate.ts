/** A text whose parts cannot change places with what stands around it, in either direction. */
const LATIN = /^\p{sc=Latin}[\p{sc=Latin}\p{M}\d\s.,:;'’()–-]*$/u;

/**
 * The user's words for the middle of a sentence of ours that is plain text, where no `dir="auto"` is
 * possible. They keep their own direction, and the sentence keeps its order.
 */
export function isolated(text: string): string {
  return text === '' || LATIN.test(text) ? text : `\u2068${text}\u2069`;
}
