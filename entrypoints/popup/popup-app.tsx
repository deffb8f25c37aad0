import { hydrate } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { Popup } from './Popup.tsx';
import { readPopup } from './popup-slots.ts';

const root = document.getElementById('app');
if (root) {
  const adopted = () => {
    // Buttons and keys answer from now on: tests and benchmarks wait for this.
    root.dataset.adopted = '';
  };
  const now = Temporal.Now.zonedDateTimeISO();
  const painted = readPopup(root);
  hydrate(<Popup painted={painted} now={now} open={openRecords} onAdopted={adopted} />, root);
}
