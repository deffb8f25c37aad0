import { isComposing } from '@/components/keyboard/is-composing.ts';
import { isTyping } from './is-typing.ts';

const NAMED_KEYS = ['ArrowLeft', 'ArrowRight'];

/**
 * The hotkey that a key press means, as `aria-keyshortcuts` names it: a Latin letter in upper case,
 * "?", "ArrowLeft" or "ArrowRight".
 * @returns null for any other key, and for one that means something else: typed into a field, with a
 *   modifier, repeated, part of a composition, or already handled
 */
export function hotkeyOf(event: KeyboardEvent): string | null {
  if (event.repeat || event.defaultPrevented || isComposing(event) || isTyping(event)) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  // On most keyboards it needs Shift. Arabic, Greek and Chinese have question marks of their own.
  if (/^[?؟？\u037E]$/.test(event.key)) return '?';
  if (event.shiftKey) return null;
  return NAMED_KEYS.includes(event.key) ? event.key : latinLetterOf(event);
}

/**
 * The Latin letter of a key. On a keyboard for another script it is the one in the same place on a
 * QWERTY keyboard: the letters in use are those of the list of shortcuts, in whatever language.
 */
function latinLetterOf({ key, code }: KeyboardEvent): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const isOtherScript = /^[\p{L}\p{M}]/u.test(key) && !/\p{Script=Latin}/u.test(key);
  return (isOtherScript && /^Key([A-Z])$/.exec(code)?.[1]) || null;
}
