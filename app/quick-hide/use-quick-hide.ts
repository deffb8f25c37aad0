import { useCallback, useEffect } from 'preact/hooks';
import { isComposing } from '@/components/keyboard/is-composing.ts';
import { hideTab } from './hidden-tab.ts';

/** Two presses of Escape within this time, in milliseconds, hide the page. */
const TWICE_WITHIN = 600;

/**
 * Hides the page at once, at Escape twice or by the returned function.
 * @param leave replaces the page by an empty one. Must stay the same between renders
 */
export function useQuickHide(leave: () => void = hideTab): () => void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat || isComposing(event)) return;
      if (event.timeStamp - last <= TWICE_WITHIN) leave();
      last = event.timeStamp;
    };
    // In the capture phase, and while typing too: nothing on the page may prevent hiding it.
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [leave]);
  return useCallback(() => leave(), [leave]);
}
