/** The width of a text, in any unit. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into as few lines as possible, of about equal length.
 * @param width no line is wider, except a single word that is
 */
export function balancedLines(text: string, width: number, measure: Measure): string[] {
  const greedy = linesWithin(text, width, measure);
  // Search for the narrowest width that gives as few lines.
  let [low, high] = [width / 2, width];
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (linesWithin(text, middle, measure).length > greedy.length) low = middle;
    else high = middle;
  }
  const balanced = linesWithin(text, high, measure);
  return balanced.every((line) => measure(line) <= width) ? balanced : greedy;
}

function linesWithin(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
