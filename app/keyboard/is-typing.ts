/** Fields that take letters. A check box does not, so hotkeys work while it has the focus. */
const TYPING =
  'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable]:not([contenteditable="false"])';

/** Whether a key is pressed in a field that takes letters. */
export function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest(TYPING) !== null;
}
