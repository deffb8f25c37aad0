import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The `aria-keyshortcuts` of a control that a letter or another single character presses; none while
 * the user has letter keys switched off (`data-letter-keys` of the root element). A key presses only a
 * control that names it, so nothing else has to know of the switch.
 */
export function useLetterKey(key: string): string | undefined {
  return useAreLetterKeysOn() ? key : undefined;
}

/** Whether single characters press controls. True until the page is hydrated. */
export function useAreLetterKeysOn(): boolean {
  const [isOn, setOn] = useState(true);
  useLayoutEffect(() => {
    const root = document.documentElement;
    const read = () => setOn(root.dataset.letterKeys !== 'off');
    read();
    const observer = new MutationObserver(read);
    observer.observe(root, { attributeFilter: ['data-letter-keys'] });
    return () => observer.disconnect();
  }, []);
  return isOn;
}
