import { isComposing } from '@/components/keyboard/is-composing.ts';

/**
 * When the first frame becomes a page that answers. A tab that is opened to go elsewhere is left within
 * a moment: it loads nothing. What makes the page answer is loaded as soon as the user turns to it, or
 * has stayed for a while.
 */

/** Milliseconds after which the user counts as staying. */
const STAYED = 3_000;

/** Events that show that the user turns to the page. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin'] as const;

/**
 * @param wake loads what makes the page answer; resolves when it does
 * @param isUrgent something on the page has to come with it: it is loaded once the frame is painted
 */
export function hydrateOnInteraction(wake: () => Promise<unknown>, isUrgent: boolean): void {
  /** What the user did meanwhile, to be done when the page answers. */
  const held: (() => void)[] = [];
  let isAsked = false;

  const begin = () => {
    if (isAsked) return;
    isAsked = true;
    for (const sign of SIGNS) removeEventListener(sign, begin, true);
    void wake().finally(() => {
      removeEventListener('click', hold, true);
      removeEventListener('keydown', hold, true);
      for (const doAgain of held) doAgain();
    });
  };
  const hold = (event: MouseEvent | KeyboardEvent) => {
    const doAgain = event.type === 'click' ? clickAgain(event) : keyAgain(event as KeyboardEvent);
    if (doAgain) held.push(asSeen(doAgain));
    begin();
  };

  for (const sign of SIGNS) addEventListener(sign, begin, { capture: true, passive: true });
  addEventListener('click', hold, true);
  addEventListener('keydown', hold, true);
  afterPaint(isUrgent ? begin : () => setTimeout(() => whenSeen(begin), STAYED));
}

/**
 * Calls back once the first frame has been painted: that is when the second one begins. A paint entry
 * cannot be waited for, as Firefox has none for a page that shows nothing yet, like that of a reminder.
 */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => then()));
}

/** Calls back now, or when the user looks at the page again. */
function whenSeen(then: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', then, { once: true });
  else then();
}

/**
 * Does something again while each toggle button says what it was when the user did it
 * (components/icon/wanted-state.ts): by then the records may have changed it.
 */
function asSeen(doAgain: () => void): () => void {
  const toggles = [...document.querySelectorAll<HTMLElement>('[aria-pressed]')];
  const seen = toggles.map((toggle) => toggle.getAttribute('aria-pressed') ?? '');
  return () => {
    toggles.forEach((toggle, at) => {
      toggle.dataset.seen = seen[at];
    });
    doAgain();
    for (const toggle of toggles) delete toggle.dataset.seen;
  };
}

/** A press on a button, to be pressed again. Links lead where they lead. */
function clickAgain(event: Event): (() => void) | null {
  const button = event.target instanceof Element && event.target.closest('button');
  if (!button) return null;
  // A popover would open now, and close again.
  event.preventDefault();
  event.stopImmediatePropagation();
  return () => button.click();
}

/** A key, to be pressed again where it was. One that an input method has taken means nothing more. */
function keyAgain(event: KeyboardEvent): (() => void) | null {
  // Escape is heard from the first frame on (hide-on-escape.ts): once more would be Escape twice.
  if (isComposing(event) || event.key === 'Escape') return null;
  const { target, key, code, shiftKey, ctrlKey, altKey, metaKey, repeat } = event;
  const again = new KeyboardEvent('keydown', {
    ...{ key, code, shiftKey, ctrlKey, altKey, metaKey, repeat },
    bubbles: true,
    cancelable: true,
  });
  return () => {
    target?.dispatchEvent(again);
  };
}
