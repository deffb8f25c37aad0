import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * In a narrow window an open favorite hides the list. This keeps the scroll position of the list and
 * restores it when the list is shown again.
 * @param list the element that may be hidden
 * @param openId the id of what is open, or null
 */
export function useScrollRestore(list: RefObject<HTMLElement | null>, openId: string | null): void {
  const last = useRef({ openId, top: 0, wasHidden: false });
  useLayoutEffect(() => {
    const { openId: lastOpen, top, wasHidden } = last.current;
    if (openId === lastOpen) return;
    const isHidden = list.current?.getClientRects().length === 0;
    last.current = { openId, top, wasHidden: isHidden };
    if (isHidden) scrollTo(0, 0);
    else if (wasHidden) scrollTo(0, top);
  }, [openId, list]);

  // Recorded on each scroll: once the list is hidden, its position is lost.
  useLayoutEffect(() => {
    const remember = () => {
      if (!last.current.wasHidden) last.current.top = scrollY;
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, []);
}
