import { hydrate } from 'preact';
import { LanguageProvider } from '@/components/language.ts';
import { openRecords } from '@/storage/open.ts';
import { readPopup } from '../first-paint/popup-slots.ts';
import { loadContent } from '../language/content.ts';
import { loadPageLanguage } from '../language/load-page-language.ts';
import { Popup } from './Popup.tsx';

/** Hydrates the painted popup. */
export async function mountPopup(root: HTMLElement): Promise<void> {
  const onHydrated = () => {
    // app/first-paint/load-app.ts waits for this to repeat what was pressed before.
    root.dataset.hydrated = '';
  };
  const [language, cards] = await Promise.all([loadPageLanguage(), loadContent('cards')]);
  const now = Temporal.Now.zonedDateTimeISO();
  const painted = readPopup(root);
  hydrate(
    <LanguageProvider value={language}>
      <Popup painted={painted} cards={cards} now={now} open={openRecords} onHydrated={onHydrated} />
    </LanguageProvider>,
    root,
  );
}
