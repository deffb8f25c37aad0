import { isComposing } from '@/components/keyboard/is-composing.ts';
import { hideTab } from './hidden-tab.ts';

/** Two presses of Escape within this time, in milliseconds, hide the page. */
const TWICE_WITHIN = 600;

/**
 * Hides the page at Escape twice: from its first frame on, and even if its app fails.
 * @param leave hides it
 * @returns a function that ends it
 */
export function hideOnEscape(leave: () => void = hideTab): () => void {
  let last = Number.NEGATIVE_INFINITY;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.repeat || isComposing(event)) return;
    if (event.timeStamp - last <= TWICE_WITHIN) leave();
    last = event.timeStamp;
  };
  // In the capture phase, and while typing too: nothing on the page may prevent hiding it.
  addEventListener('keydown', onKeyDown, { capture: true });
  return () => removeEventListener('keydown', onKeyDown, { capture: true });
}
