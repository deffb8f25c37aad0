/**
 * Finds the Name of God in Scripture, where it is written in capitals and printed in small capitals:
 * LORD; GOD if it follows "Lord"; JEHOVAH in the KJV. In inscriptions, which are in capitals
 * throughout ("HOLY TO THE LORD", "TO AN UNKNOWN GOD"), it is not set apart.
 */
const NAMES = 'LORD|GOD|JEHOVAH';
/** Another word in capitals. A single letter does not count ("O LORD", "I"). */
const CAPITALS = `(?!(?:${NAMES})\\b)[A-Z]{2,}\\b`;
const NAME = new RegExp(`(?<!\\b${CAPITALS} )\\b((?:${NAMES})\\b(?:’s\\b)?)(?! ${CAPITALS})`);

/** A part of a text: the Name (with its ’s, so that it stays one word for screen readers) or the rest. */
export type ScripturePart = { text: string; isName: boolean };

/**
 * Splits a text into parts, none of them empty; joined, they are the text.
 * @param isScripture false for text of the user's or our own, which stays in one part
 */
export function scriptureParts(text: string, isScripture: boolean): ScripturePart[] {
  const pieces = isScripture ? text.split(NAME) : [text];
  return pieces
    .map((piece, index) => ({ text: piece, isName: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
