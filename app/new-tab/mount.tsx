import { hydrate } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { readAmbience, readPassage } from '../first-paint/new-tab-slots.ts';
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
  if (delivery !== null) {
    // Most tabs are none that a reminder has opened.
    const { DeliveryTab } = await import('../reminders/DeliveryTab.tsx');
    hydrate(
      <DeliveryTab id={delivery} open={openRecords} {...{ around }} onShown={adopted} />,
      root,
    );
    return;
  }
  const painted = readPassage(root);
  if (painted) {
    hydrate(<NewTab open={openRecords} {...{ painted, around }} onAdopted={adopted} />, root);
  }
}
