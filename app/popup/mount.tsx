import { hydrate } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { readPopup } from '../first-paint/popup-slots.ts';
import { Popup } from './Popup.tsx';

/** Makes what was painted answer to buttons and keys. */
export function mountPopup(root: HTMLElement): void {
  const adopted = () => {
    // The script that waits for it (app/first-paint/load-app.ts) does what she has pressed meanwhile.
    root.dataset.adopted = '';
  };
  const now = Temporal.Now.zonedDateTimeISO();
  const painted = readPopup(root);
  hydrate(<Popup painted={painted} now={now} open={openRecords} onAdopted={adopted} />, root);
}
