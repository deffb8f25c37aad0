import { hydrate } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { readFrame, readSurroundings } from './frame-slots.ts';
import { momentIn } from './moment/moment-address.ts';
import { NewTab } from './NewTab.tsx';

/**
 * Makes what was painted answer to buttons and keys.
 * @returns when it does. Never, where nothing was painted
 */
export async function adopt(root: HTMLElement): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const adopted = () => {
    delete root.dataset.waiting;
    // Tests and benchmarks wait for this.
    root.dataset.adopted = '';
    resolve();
  };
  const around = readSurroundings(root);
  const moment = momentIn(location.hash);
  if (moment !== null) {
    // Most tabs are none that a reminder has opened.
    const { MomentTab } = await import('./moment/MomentTab.tsx');
    hydrate(<MomentTab id={moment} open={openRecords} {...{ around }} onShown={adopted} />, root);
    return promise;
  }
  const painted = readFrame(root);
  if (painted) {
    hydrate(<NewTab open={openRecords} {...{ painted, around }} onAdopted={adopted} />, root);
  }
  return promise;
}
