/** Control characters except line feed and tab: U+0000–U+001F and U+007F–U+009F. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this removes them.
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** A text fit to be stored: line ends as line feeds, no control characters, well-formed Unicode. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').toWellFormed();
}
