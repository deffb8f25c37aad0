import { render } from 'preact';
import { LanguageProvider } from '@/components/language.ts';
import { openRecords } from '@/storage/open.ts';
import { loadPageLanguage } from '../language/load-page-language.ts';
import { openEarly } from '../records/open-early.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { viewInHash } from './view-route.ts';
import { loadView } from './views.ts';

/** Renders the library. The records, the language and the first view load side by side. */
export async function mountLibrary(root: HTMLElement): Promise<void> {
  const open = openEarly(openRecords);
  const [language, first] = await Promise.all([
    loadPageLanguage(),
    loadView(viewInHash(location.hash)),
  ]);
  document.title = language.messages.libraryTitle;
  render(
    <LanguageProvider value={language}>
      <LibraryPage open={open} first={first} />
    </LanguageProvider>,
    root,
  );
}
