import { useEffect } from 'preact/hooks';
import { isTyping } from './is-typing.ts';

/**
 * The key H presses the page's link to help, so both always lead to the same place. Not while she
 * types, and never with a modifier that means something else.
 */
export function useHelpKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'h' || event.repeat || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (isTyping(event)) return;
      const link = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts="H"]');
      if (!link) return;
      event.preventDefault();
      link.click();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
