import { LanguageProvider } from '@/components/language.ts';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import type { Messages } from '@/content/types.ts';
import { EMPTY_PASSAGE } from '../../../app/new-tab/empty-passage.ts';
import { renderWithoutWords } from './render-without-words.ts';

/** The new tab with its slots empty, and what the script before its first paint says in a language. */
export function newTab(messages: Messages) {
  const page = renderWithoutWords(messages, (language) => (
    <LanguageProvider value={language}>
      <NewTabPage frame={EMPTY_PASSAGE} />
    </LanguageProvider>
  ));
  return {
    html: page.html,
    words: (all: Messages) => ({
      title: all.newTabTitle,
      hello: all.page.hello('{name}'),
      page: page.words(all),
    }),
  };
}
