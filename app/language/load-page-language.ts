import { arrowsIn, type PageLanguage } from '@/components/language.ts';
import { loadContent } from './content.ts';
import { currentLanguage, currentLocale } from './current-language.ts';

/** All that the components of a page need to know of its language. */
export async function loadPageLanguage(): Promise<PageLanguage> {
  const { messages } = await loadContent('messages');
  const { code, direction } = currentLanguage();
  return { code, arrows: arrowsIn(direction), locale: currentLocale(), messages };
}
