import { useCallback, useEffect } from 'preact/hooks';

/** Two presses of Escape within this time hide the page. */
const TWICE_WITHIN = 600;

/**
 * Hides the page at once: Escape twice, or what calls the returned function. The page is replaced by
 * an empty one, so “back” does not bring it up again; the next new tab is as always.
 * @param leave replaces the page by an empty one; stays the same between renders
 */
export function useQuickHide(leave: () => void = leavePage): () => void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.timeStamp - last <= TWICE_WITHIN) leave();
      last = event.timeStamp;
    };
    // First in line: nothing that closes by Escape may keep it from hiding.
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [leave]);
  return useCallback(() => leave(), [leave]);
}

/** Nothing of the page is left: its words go before the empty page has come. */
function leavePage(): void {
  document.documentElement.hidden = true;
  location.replace('about:blank');
}
