import { useEffect } from 'preact/hooks';
import { isTyping } from './is-typing.ts';

/** S opens the ways to share, ? the list of keys: each presses the button that names it. */
export function usePageKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (isTyping(event)) return;
      const key = event.key.toUpperCase();
      if (key !== 'S' && key !== '?') return;
      const button = document.querySelector<HTMLElement>(`button[aria-keyshortcuts="${key}"]`);
      if (!button) return;
      event.preventDefault();
      // The sheet that it opens gives the focus back to where it was.
      button.focus();
      button.click();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
