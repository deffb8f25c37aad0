import { render } from 'preact';
import { FailureBoundary } from '@/components/failure/FailureBoundary.tsx';
import { ViewFailure } from '@/components/failure/ViewFailure.tsx';
import { LanguageProvider } from '@/components/language.ts';
import { openRecords } from '@/storage/open.ts';
import { loadPageLanguage } from '../language/load-page-language.ts';
import { openEarly } from '../records/open-early.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { viewInHash } from './view-route.ts';
import { loadView } from './views.ts';

const reload = () => location.reload();

/** Renders the library. The records, the language and the first view load side by side. */
export async function mountLibrary(root: HTMLElement): Promise<void> {
  const open = openEarly(openRecords);
  const [language, first] = await Promise.all([
    loadPageLanguage(),
    // The page loads it again, and says so if that fails too.
    loadView(viewInHash(location.hash)).catch(() => undefined),
  ]);
  document.title = language.messages.libraryTitle;
  render(
    <LanguageProvider value={language}>
      <FailureBoundary fallback={() => <ViewFailure onTryAgain={reload} />}>
        <LibraryPage open={open} {...(first && { first })} />
      </FailureBoundary>
    </LanguageProvider>,
    root,
  );
}
