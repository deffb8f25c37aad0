/** Control characters except line feed and tab: U+0000–U+001F and U+007F–U+009F. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this removes them.
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** Characters that show letters in another order than they have. No script needs them. */
const OVERRIDES = /[\u202D\u202E]/g;

/** What changes the direction of other text, or is not seen and joins no letters. */
const HIDDEN = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/**
 * A text fit to be stored: line ends as line feeds, no control characters, no letters in a false order,
 * well-formed Unicode.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(OVERRIDES, '').toWellFormed();
}

/** A title or a name fit to be stored: one line, which shows all that it is. */
export function cleanName(text: string): string {
  return cleanText(text).replace(HIDDEN, '').replace(/\s+/g, ' ').trim();
}

/** Whether nothing of a text can be seen. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);
}
