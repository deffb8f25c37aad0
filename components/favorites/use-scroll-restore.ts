import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where a narrow window shows one favorite in place of the list, the list comes back scrolled as it
 * was.
 * @param list what may be hidden while something is open
 * @param open names what is open; null for nothing
 */
export function useScrollRestore(list: RefObject<HTMLElement | null>, open: string | null): void {
  const before = useRef({ open, top: 0, wasHidden: false });
  useLayoutEffect(() => {
    const { open: last, top, wasHidden } = before.current;
    if (open === last) return;
    const isHidden = list.current?.getClientRects().length === 0;
    before.current = { open, top, wasHidden: isHidden };
    if (isHidden) scrollTo(0, 0);
    else if (wasHidden) scrollTo(0, top);
  }, [open, list]);

  // Always known: when the list is hidden, the window has lost it.
  useLayoutEffect(() => {
    const remember = () => {
      if (!before.current.wasHidden) before.current.top = scrollY;
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, []);
}
