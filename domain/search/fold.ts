/**
 * A text as search compares it: no accents, no capitals, straight quotation marks and hyphens. It is the
 * same for every language, because favorites and notes stay in the language they were written in.
 * Upper case first, so that letters with two small forms ("ſ", "ς") become one.
 */
export function fold(text: string): string {
  return withoutMarks(withoutMarks(text).toUpperCase().toLowerCase())
    .replace(/ς/g, 'σ')
    .replace(/[‘’‚‛ʼ′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-');
}

/** The folded words of a text. An apostrophe does not end a word: "don’t" is "dont". */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
