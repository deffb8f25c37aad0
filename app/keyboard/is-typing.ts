/** What takes letters. A check box does not: keys work from there, too. */
const TYPING =
  'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable]:not([contenteditable="false"])';

/** Whether a key is pressed where letters are typed. */
export function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest(TYPING) !== null;
}
