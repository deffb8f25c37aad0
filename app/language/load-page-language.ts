import { arrowsIn, type PageLanguage } from '@/components/language.ts';
import type { Messages } from '@/content/types.ts';
import { loadContent } from './content.ts';
import { currentLanguage, currentLocale } from './current-language.ts';

/** All that the components of a page need to know of its language. */
export async function loadPageLanguage(): Promise<PageLanguage> {
  return withMessages((await loadContent('messages')).messages);
}

/** The same for a new tab. It has only the words that a new tab shows, so that it loads no more. */
export async function loadNewTabLanguage(): Promise<PageLanguage> {
  const { newTabMessages } = await loadContent('new-tab-messages');
  return withMessages(newTabMessages as Messages);
}

function withMessages(messages: Messages): PageLanguage {
  const { code, direction } = currentLanguage();
  return { code, arrows: arrowsIn(direction), locale: currentLocale(), messages };
}
