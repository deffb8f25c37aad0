/**
 * Whether an input method is composing text, so that a key belongs to it: Escape dismisses its
 * candidates, a letter is not yet a letter. Browsers tell it in three ways, and the key that starts a
 * composition comes with only the last two.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.key === 'Process' || event.keyCode === 229;
}
