import { type ComponentChildren, hydrate } from 'preact';
import { LanguageProvider } from '@/components/language.ts';
import { openRecords } from '@/storage/open.ts';
import { readAmbience, readPassage } from '../first-paint/new-tab-slots.ts';
import { loadPageLanguage } from '../language/load-page-language.ts';
import { deliveryInHash } from '../reminders/delivery-route.ts';
import { NewTab } from './NewTab.tsx';

/** Makes what was painted answer to buttons and keys. */
export async function mountNewTab(root: HTMLElement): Promise<void> {
  const adopted = () => {
    delete root.dataset.waiting;
    // The script that waits for it (app/first-paint/load-app.ts) does what she has pressed meanwhile.
    root.dataset.adopted = '';
  };
  const around = readAmbience(root);
  const delivery = deliveryInHash(location.hash);
  const language = await loadPageLanguage();
  const show = (page: ComponentChildren) =>
    hydrate(<LanguageProvider value={language}>{page}</LanguageProvider>, root);
  if (delivery !== null) {
    // Most tabs are none that a reminder has opened.
    const { DeliveryTab } = await import('../reminders/DeliveryTab.tsx');
    show(<DeliveryTab id={delivery} open={openRecords} {...{ around }} onShown={adopted} />);
    return;
  }
  const painted = readPassage(root);
  if (painted) show(<NewTab open={openRecords} {...{ painted, around }} onAdopted={adopted} />);
}
