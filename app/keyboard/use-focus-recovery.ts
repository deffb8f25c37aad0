import { useEffect } from 'preact/hooks';

/** What Tab may reach, as far as a selector can say. */
const REACHED =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
/** Milliseconds. A part that knows better where the focus belongs has taken it there by then. */
const LATER = 100;

/** Where the focus was: the element, what it stood in, and what Tab reaches before it. */
type Place = { element: Element; within: readonly Element[]; before: readonly Element[] };

/**
 * What has the focus may go away: a button that removes its own row, a card that is closed. Then the
 * focus would be nowhere, and a screen reader at the top of the page. This takes it to what stands there
 * now or, where nothing does, to what is nearest.
 */
export function useFocusRecovery(): void {
  useEffect(() => {
    let place: Place | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onFocusIn = ({ target }: FocusEvent) => {
      if (target instanceof Element) place = placeOf(target);
    };
    const keep = () => {
      if (place && isGone(place.element) && isNowhere()) nearest(place)?.focus();
    };
    const onChange = () => {
      if (!place || !isGone(place.element)) return;
      clearTimeout(timer);
      timer = setTimeout(keep, LATER);
    };
    const observer = new MutationObserver(onChange);
    const changes = { childList: true, subtree: true, attributeFilter: ['hidden', 'data-welcome'] };
    observer.observe(document.documentElement, changes);
    addEventListener('focusin', onFocusIn);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      removeEventListener('focusin', onFocusIn);
    };
  }, []);
}

function placeOf(element: Element): Place {
  const within: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) within.push(at);
  const reached = [...document.querySelectorAll(REACHED)];
  return { element, within, before: reached.slice(0, reached.indexOf(element)).toReversed() };
}

const isGone = (element: Element) => !element.isConnected || !element.checkVisibility();

/** Nothing has the focus, or what nobody sees has. */
function isNowhere(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || isGone(activeElement);
}

/** In the innermost of what it stood in, what comes after what came before; else the last there. */
function nearest({ within, before }: Place): HTMLElement | undefined {
  const last = before.find((element) => !isGone(element));
  for (const part of within) {
    if (isGone(part)) continue;
    const there = [...part.querySelectorAll<HTMLElement>(REACHED)].filter((one) => !isGone(one));
    const after = there.find((one) => !last || isAfter(one, last));
    if (there.length > 0) return after ?? there.at(-1);
  }
  return undefined;
}

function isAfter(one: Element, other: Element): boolean {
  return (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
