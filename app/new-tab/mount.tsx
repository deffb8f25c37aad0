import { hydrate } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { readFrame, readSurroundings } from '../first-paint/new-tab-slots.ts';
import { momentIn } from '../reminders/delivery-route.ts';
import { NewTab } from './NewTab.tsx';

/** Makes what was painted answer to buttons and keys. */
export async function adopt(root: HTMLElement): Promise<void> {
  const adopted = () => {
    delete root.dataset.waiting;
    // The script that waits for it (app/first-paint/load-app.ts) does what she has pressed meanwhile.
    root.dataset.adopted = '';
  };
  const around = readSurroundings(root);
  const moment = momentIn(location.hash);
  if (moment !== null) {
    // Most tabs are none that a reminder has opened.
    const { MomentTab } = await import('../reminders/DeliveryTab.tsx');
    hydrate(<MomentTab id={moment} open={openRecords} {...{ around }} onShown={adopted} />, root);
    return;
  }
  const painted = readFrame(root);
  if (painted) {
    hydrate(<NewTab open={openRecords} {...{ painted, around }} onAdopted={adopted} />, root);
  }
}
