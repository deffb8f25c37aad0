import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Messages } from '@/content/types.ts';

/** The language of a page. */
export type PageLanguage = {
  /** Such as "en". */
  code: string;
  /** The keys that lead back and on, as `KeyboardEvent.key` names them. */
  arrows: { previous: string; next: string };
  /** For dates, times, lists and the order of names: the language with a region, such as "en-GB". */
  locale: string;
  messages: Messages;
};

/** In a language that runs from right to left the left arrow leads on. */
export function arrowsIn(direction: 'ltr' | 'rtl'): PageLanguage['arrows'] {
  return direction === 'ltr'
    ? { previous: 'ArrowLeft', next: 'ArrowRight' }
    : { previous: 'ArrowRight', next: 'ArrowLeft' };
}

const LanguageContext = createContext<PageLanguage | null>(null);

/** Gives a language to all components inside. Each page has one at its root. */
export const LanguageProvider = LanguageContext.Provider;

/** The language of the page. */
export function useLanguage(): PageLanguage {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('No LanguageProvider is around this component.');
  return language;
}
