/** Texts in the characters that readers see: an emoji of a family, a letter with its accents. */

let segmenter: Intl.Segmenter | undefined;

function segmentsOf(text: string): Intl.Segments {
  // Made when it is first needed: it takes longer than a first frame has.
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** The characters of a text. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmentsOf(text), ({ segment }) => segment);
}

/** The first character of a text, or "". */
export function firstGrapheme(text: string): string {
  return segmentsOf(text).containing(0)?.segment ?? '';
}

/** Longer than any character that people write. */
const LONGEST = 64;

/**
 * The beginning of a text, never cut within a character.
 * @param max its longest length, in UTF-16 units as `length` counts them
 */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  // Between two plain letters there is always a place to cut, and this is a hundred times faster.
  if (/^[ -~]{2}$/.test(text.slice(max - 1, max + 1))) return text.slice(0, max);
  const last = segmentsOf(text.slice(0, max + LONGEST)).containing(max);
  // A "character" of countless accents has no place to cut.
  const isCharacter = last && last.segment.length < LONGEST;
  return text.slice(0, isCharacter ? last.index : max).toWellFormed();
}
