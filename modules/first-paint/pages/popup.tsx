/** The HTML of the popup. Runs at build time only. */
import { practices, reasons } from 'virtual:content/en/cards';
import { renderToString } from 'preact-render-to-string';
import { CardView } from '@/components/cards/CardView.tsx';
import { PracticesPanel, TodaysPractice } from '@/components/cards/PracticesPanel.tsx';
import { SavedCardsContext } from '@/components/cards/saved-cards.ts';
import { PopupPage } from '@/components/popup/PopupPage.tsx';
import { UNREAD_HEARTS } from '../../../app/cards/unread-hearts.ts';

const load = () => Promise.reject(new Error('Nobody searches while the page is built.'));

/** The popup with its slots empty. */
export function skeleton(): string {
  return renderToString(
    <SavedCardsContext.Provider value={UNREAD_HEARTS}>
      <PopupPage
        preferences={null}
        practices={<PracticesPanel practices={[]} today={null} />}
        hasReasons
        load={load}
      />
    </SavedCardsContext.Provider>,
  );
}

/**
 * Every practice, ready to be put into the popup: on top with words of faith, on top without them,
 * and as a title below. What decides where it may appear stands on each, so the script before the
 * first paint carries no content.
 */
export function practiceParts(): string {
  const withReasons = [...new Set(reasons.flatMap((reason) => reason.for))];
  const parts = practices.map((card) => (
    <div
      key={card.id}
      data-practice={card.id}
      data-for={card.for.join(' ')}
      data-night={card.night ? '' : undefined}
    >
      <TodaysPractice card={card} />
      <TodaysPractice card={{ ...card, body: card.plain }} />
      <CardView card={card} titleOnly />
    </div>
  ));
  return renderToString(
    <SavedCardsContext.Provider value={UNREAD_HEARTS}>
      <template id="practices" data-reasons-for={withReasons.join(' ')}>
        {parts}
      </template>
    </SavedCardsContext.Provider>,
  );
}
