import { hydrate } from 'preact';
import { LanguageProvider } from '@/components/language.ts';
import { openRecords } from '@/storage/open.ts';
import { readPopup } from '../first-paint/popup-slots.ts';
import { loadContent } from '../language/content.ts';
import { loadPageLanguage } from '../language/load-page-language.ts';
import { Popup } from './Popup.tsx';

/** Makes what was painted answer to buttons and keys. */
export async function mountPopup(root: HTMLElement): Promise<void> {
  const adopted = () => {
    // The script that waits for it (app/first-paint/load-app.ts) does what she has pressed meanwhile.
    root.dataset.adopted = '';
  };
  const [language, cards] = await Promise.all([loadPageLanguage(), loadContent('cards')]);
  const now = Temporal.Now.zonedDateTimeISO();
  const painted = readPopup(root);
  hydrate(
    <LanguageProvider value={language}>
      <Popup painted={painted} cards={cards} now={now} open={openRecords} onAdopted={adopted} />
    </LanguageProvider>,
    root,
  );
}
