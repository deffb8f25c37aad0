import { hydrate } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { Popup } from './Popup.tsx';
import { readPopup } from './popup-slots.ts';

/** Makes what was painted answer to buttons and keys. */
export function adopt(root: HTMLElement): void {
  const adopted = () => {
    // The script that waits for it (waking/load-app.ts) does what she has pressed meanwhile.
    root.dataset.adopted = '';
  };
  const now = Temporal.Now.zonedDateTimeISO();
  const painted = readPopup(root);
  hydrate(<Popup painted={painted} now={now} open={openRecords} onAdopted={adopted} />, root);
}
