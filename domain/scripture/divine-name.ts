/**
 * Where a text of Scripture has the Name of God in capitals: LORD; GOD, where "Lord" stands beside it
 * already; JEHOVAH in the KJV. Editions print it in small capitals. Inscriptions are in capitals
 * throughout ("HOLY TO THE LORD", "TO AN UNKNOWN GOD"): there it is one of many such words, and stays.
 */
const NAMES = 'LORD|GOD|JEHOVAH';
/** Another word in capitals; a single letter is none ("O LORD", "I"). */
const CAPITALS = `(?!(?:${NAMES})\\b)[A-Z]{2,}\\b`;
const NAME = new RegExp(`(?<!\\b${CAPITALS} )\\b((?:${NAMES})\\b(?:’s\\b)?)(?! ${CAPITALS})`);

/** A part of a text: the Name (with its ’s, so that a screen reader has one word) or what is around it. */
export type ScripturePart = { words: string; isName: boolean };

/**
 * A text in parts, none of them empty; joined, they are the text.
 * @param isScripture false for her own words and ours: they are one part, as they were written
 */
export function scriptureParts(text: string, isScripture: boolean): ScripturePart[] {
  const pieces = isScripture ? text.split(NAME) : [text];
  return pieces
    .map((words, index) => ({ words, isName: index % 2 === 1 }))
    .filter(({ words }) => words !== '');
}
