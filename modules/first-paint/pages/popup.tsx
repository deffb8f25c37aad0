/** The HTML of the popup. Runs at build time only. */
import { renderToString } from 'preact-render-to-string';
import { CardView } from '@/components/cards/CardView.tsx';
import { PracticesPanel, TodaysPractice } from '@/components/cards/PracticesPanel.tsx';
import { SavedCardsContext } from '@/components/cards/saved-cards.ts';
import { LanguageProvider, type PageLanguage } from '@/components/language.ts';
import { PopupPage } from '@/components/popup/PopupPage.tsx';
import { type Card, PLACES, type Practice } from '@/content/types.ts';
import { UNREAD_HEARTS } from '../../../app/cards/unread-hearts.ts';
import type { Marks } from '../../../app/first-paint/popup-slots.ts';
import type { Audience } from '../../../domain/content-preferences.ts';
import { renderWithoutWords } from './render-without-words.ts';

const load = () => Promise.reject(new Error('Nobody searches while the page is built.'));

/** The popup with its slots empty, and what the script before its first paint says in a language. */
export function popup(like: PageLanguage) {
  const page = renderWithoutWords(like, (language) => (
    <LanguageProvider value={language}>
      <SavedCardsContext.Provider value={UNREAD_HEARTS}>
        <PopupPage
          preferences={null}
          practices={<PracticesPanel practices={[]} today={null} places={PLACES} />}
          hasReasons
          load={load}
        />
      </SavedCardsContext.Provider>
    </LanguageProvider>
  ));
  return {
    html: page.html,
    words: (language: PageLanguage) => ({
      title: language.messages.name,
      page: page.words(language),
    }),
  };
}

/**
 * Every practice in one language, ready to be put into the popup: on top, and as a title below. What
 * decides where it may appear stands on each, so the script before the first paint carries no content.
 * No practice speaks of faith, so all of this holds with Scripture off, too.
 */
export function practiceParts(
  language: PageLanguage,
  { practices, reasons }: { practices: readonly Practice[]; reasons: readonly Card[] },
): string {
  const audiences = reasons.map(
    ({ for: babies, alone, partner }): Audience => ({ for: babies, alone, partner }),
  );
  const different = [...new Set(audiences.map((audience) => JSON.stringify(audience)))];
  const parts = practices.map((card) => (
    <div key={card.id} data-practice={JSON.stringify(marksOf(card))}>
      <TodaysPractice card={card} />
      <CardView card={card} titleOnly />
    </div>
  ));
  return renderToString(
    <LanguageProvider value={language}>
      <SavedCardsContext.Provider value={UNREAD_HEARTS}>
        <template id="practices" lang={language.code} data-reasons={`[${different.join(',')}]`}>
          {parts}
        </template>
      </SavedCardsContext.Provider>
    </LanguageProvider>,
  );
}

function marksOf({ id, for: babies, alone, partner, night, where }: Practice): Marks {
  return { id, for: babies, alone, partner, night, where };
}
