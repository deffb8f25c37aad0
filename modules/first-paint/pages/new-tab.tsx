import { LanguageProvider, type PageLanguage } from '@/components/language.ts';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import { EMPTY_PASSAGE } from '../../../app/new-tab/empty-passage.ts';
import { renderWithoutWords } from './render-without-words.ts';

/** The new tab with its slots empty, and what the script before its first paint says in a language. */
export function newTab(like: PageLanguage) {
  const page = renderWithoutWords(like, (language) => (
    <LanguageProvider value={language}>
      <NewTabPage passage={EMPTY_PASSAGE} />
    </LanguageProvider>
  ));
  return {
    html: page.html,
    words: (language: PageLanguage) => ({
      title: language.messages.newTabTitle,
      hello: language.messages.page.hello('{name}'),
      page: page.words(language),
    }),
  };
}
