import { useEffect } from 'preact/hooks';

/** What Tab may reach, as far as a selector can tell. */
const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
/** Milliseconds in which a component can move the focus itself, which knows better where to. */
const DELAY = 100;

/** Where the focus was: the element, its ancestors from the inside out, and what Tab reaches before it. */
type Position = { element: Element; ancestors: readonly Element[]; before: readonly Element[] };

/**
 * Keeps the focus on the page when the element that has it goes away, such as a button that removes its
 * own row. Otherwise a screen reader would be back at the top of the page. The focus moves to what
 * takes the element's place or, if nothing does, to what is nearest.
 */
export function useFocusRecovery(): void {
  useEffect(() => {
    let last: Position | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onFocusIn = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = positionOf(target);
    };
    const recover = () => {
      if (last && isGone(last.element) && isFocusLost()) nearest(last)?.focus();
    };
    const onChange = () => {
      if (!last || !isGone(last.element)) return;
      clearTimeout(timer);
      timer = setTimeout(recover, DELAY);
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

function positionOf(element: Element): Position {
  const ancestors: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) ancestors.push(at);
  const focusable = [...document.querySelectorAll(FOCUSABLE)];
  const before = focusable.slice(0, focusable.indexOf(element)).toReversed();
  return { element, ancestors, before };
}

const isGone = (element: Element) => !element.isConnected || !element.checkVisibility();

/** Whether nothing has the focus, or something invisible. */
function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || isGone(activeElement);
}

/** In the innermost ancestor that is left: the first focusable element after the position, or the last. */
function nearest({ ancestors, before }: Position): HTMLElement | undefined {
  const previous = before.find((element) => !isGone(element));
  for (const ancestor of ancestors) {
    if (isGone(ancestor)) continue;
    const candidates = [...ancestor.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (one) => !isGone(one),
    );
    const next = candidates.find((one) => !previous || isAfter(one, previous));
    if (candidates.length > 0) return next ?? candidates.at(-1);
  }
  return undefined;
}

function isAfter(one: Element, other: Element): boolean {
  return (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
