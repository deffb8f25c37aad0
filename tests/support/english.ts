import { arrowsIn, type PageLanguage } from '@/components/language.ts';
import { messages } from '@/content/en/messages.ts';

/** The language of pages in tests: English as it is written in the United States. */
export const english: PageLanguage = {
  code: 'en',
  arrows: arrowsIn('ltr'),
  locale: 'en-US',
  messages,
};
