import { graphemesOf } from '../text/graphemes.ts';

/** The width of a text, in any unit. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into lines, as few as possible. Its own line breaks stay, as in a poem. A word that is
 * wider than a line is broken between two characters.
 */
export function linesWithin(text: string, width: number, measure: Measure): string[] {
  return text.split('\n').flatMap((line) => {
    const lines = [''];
    for (const word of line.split(/\s+/).filter(Boolean)) {
      const present = lines.at(-1) ?? '';
      const longer = present ? `${present} ${word}` : word;
      if (measure(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(...piecesWithin(word, width, measure));
    }
    return lines.length > 1 && lines[0] === '' ? lines.slice(1) : lines;
  });
}

/** The same, in as many lines that are about equally long. */
export function balancedLines(text: string, width: number, measure: Measure): string[] {
  const { length } = linesWithin(text, width, measure);
  // The narrowest width that gives as few lines, and breaks no word that fits.
  const words = text.split(/\s+/).map(measure);
  let low = Math.max(width / 2, ...words.filter((wide) => wide <= width));
  let high = width;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (linesWithin(text, middle, measure).length > length) low = middle;
    else high = middle;
  }
  return linesWithin(text, high, measure);
}

/** Punctuation that does not begin a line in scripts without blanks. */
const CLOSING = /^[\p{Pe}\p{Pf},.!?:;、。，！？：；]/u;

function piecesWithin(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const pieces = [''];
  const characters = graphemesOf(word);
  for (const [at, character] of characters.entries()) {
    const longer = `${pieces.at(-1)}${character}`;
    const next = characters[at + 1] ?? '';
    if (measure(CLOSING.test(next) ? longer + next : longer) <= width || longer === character) {
      pieces[pieces.length - 1] = longer;
    } else {
      pieces.push(character);
    }
  }
  return pieces;
}
