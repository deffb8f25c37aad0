import { hydrate } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { readFrame, readSurroundings } from './frame-slots.ts';
import { momentIn } from './moment/moment-address.ts';
import { NewTab } from './NewTab.tsx';

/** Makes what was painted answer to buttons and keys. */
export async function adopt(root: HTMLElement): Promise<void> {
  const adopted = () => {
    delete root.dataset.waiting;
    // The script that waits for it (waking/load-app.ts) does what she has pressed meanwhile.
    root.dataset.adopted = '';
  };
  const around = readSurroundings(root);
  const moment = momentIn(location.hash);
  if (moment !== null) {
    // Most tabs are none that a reminder has opened.
    const { MomentTab } = await import('./moment/MomentTab.tsx');
    hydrate(<MomentTab id={moment} open={openRecords} {...{ around }} onShown={adopted} />, root);
    return;
  }
  const painted = readFrame(root);
  if (painted) {
    hydrate(<NewTab open={openRecords} {...{ painted, around }} onAdopted={adopted} />, root);
  }
}
