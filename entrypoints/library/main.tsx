import '@/components/theme/base.css';
import { render } from 'preact';
import { loadPageLanguage } from '@/app/language/load-page-language.ts';
import { LibraryPage } from '@/app/library/LibraryPage.tsx';
import { currentView } from '@/app/library/view-route.ts';
import { loadView } from '@/app/library/views.ts';
import { openEarly } from '@/app/records/open-early.ts';
import { LanguageProvider } from '@/components/language.ts';
import { openRecords } from '@/storage/open.ts';

const root = document.getElementById('app');
// All take a while, and none waits for another.
const open = openEarly(openRecords);
const [language, first] = await Promise.all([loadPageLanguage(), loadView(currentView())]);
document.title = language.messages.libraryTitle;
if (root) {
  render(
    <LanguageProvider value={language}>
      <LibraryPage open={open} first={first} />
    </LanguageProvider>,
    root,
  );
}
