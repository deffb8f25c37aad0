import { useEffect } from 'preact/hooks';
import { hotkeyOf } from './hotkey-of.ts';

/**
 * Makes hotkeys press the controls of the page: a key presses the button or link that names it in
 * `aria-keyshortcuts`. So a key and its control always do the same, and screen readers announce it.
 */
export function useHotkeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = hotkeyOf(event);
      const control = key && controlFor(key);
      if (!control) return;
      event.preventDefault();
      // A sheet gives the focus back to where it was when the sheet opened.
      if (control.hasAttribute('popovertarget')) control.focus();
      control.click();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function controlFor(key: string): HTMLElement | null {
  // Under an open sheet, links and the buttons of sheets still work. The passage must not change.
  const isSheetOpen = document.querySelector(':popover-open') !== null;
  const kind = isSheetOpen ? ':is(a, [popovertarget])' : ':is(a, button)';
  return document.querySelector<HTMLElement>(`${kind}[aria-keyshortcuts="${key}"]`);
}
