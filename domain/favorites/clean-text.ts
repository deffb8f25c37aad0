/** Text as it may be kept: no characters that nobody can see or that break a file. */

/** Control characters but line feed and tab: U+0000–U+001F and U+007F–U+009F. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** A text with line feeds as line ends, without control characters, and as well-formed Unicode. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').toWellFormed();
}
