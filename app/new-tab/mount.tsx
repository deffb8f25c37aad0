import { type ComponentChildren, hydrate } from 'preact';
import { FailureBoundary } from '@/components/failure/FailureBoundary.tsx';
import { LanguageProvider } from '@/components/language.ts';
import { openRecords } from '@/storage/open.ts';
import { readAmbience, readPassage } from '../first-paint/new-tab-slots.ts';
import { loadNewTabLanguage, loadPageLanguage } from '../language/load-page-language.ts';
import { deliveryInHash } from '../reminders/delivery-route.ts';
import { EMPTY_PASSAGE } from './empty-passage.ts';
import { NewTab } from './NewTab.tsx';
import { PlainNewTab } from './PlainNewTab.tsx';

/** Hydrates the painted page. */
export async function mountNewTab(root: HTMLElement): Promise<void> {
  const onHydrated = () => {
    delete root.dataset.waiting;
    // app/first-paint/load-app.ts waits for it, to replay what was pressed in the meantime.
    root.dataset.hydrated = '';
  };
  const firstAmbience = readAmbience(root);
  const delivery = deliveryInHash(location.hash);
  // What a reminder brought may be a card, which has words of its own.
  const language = await (delivery === null ? loadNewTabLanguage() : loadPageLanguage());
  const firstPassage = readPassage(root);
  const plain = () => <PlainNewTab passage={firstPassage ?? EMPTY_PASSAGE} {...{ onHydrated }} />;
  const show = (page: ComponentChildren) =>
    hydrate(
      <LanguageProvider value={language}>
        <FailureBoundary fallback={plain}>{page}</FailureBoundary>
      </LanguageProvider>,
      root,
    );
  if (delivery !== null) {
    // Loaded only here: most tabs are not opened by a reminder.
    const { DeliveryTab } = await import('../reminders/DeliveryTab.tsx');
    show(<DeliveryTab id={delivery} open={openRecords} {...{ firstAmbience, onHydrated }} />);
    return;
  }
  if (firstPassage) {
    const paintedAt = Temporal.Instant.fromEpochMilliseconds(
      Math.floor(performance.timeOrigin),
    ).toZonedDateTimeISO(Temporal.Now.timeZoneId());
    show(<NewTab open={openRecords} {...{ firstPassage, firstAmbience, paintedAt, onHydrated }} />);
  }
}
