import { useEffect } from 'preact/hooks';
import { useLanguage } from '@/components/language.ts';
import { isTyping } from './is-typing.ts';

type Actions = { previous: () => void; next: () => void; favorite: () => void };

/** Arrow keys walk, F saves; not in a text field, and never with a modifier that means something else. */
export function usePassageKeys({ previous, next, favorite }: Actions): void {
  const { arrows } = useLanguage();
  useEffect(() => {
    const actions: Record<string, () => void> = {
      [arrows.previous]: previous,
      [arrows.next]: next,
      f: favorite,
      F: favorite,
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (isTyping(event) || document.querySelector(':popover-open')) return;
      const action = actions[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [arrows, previous, next, favorite]);
}
