import { hydrate } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { readFrame } from './frame-slots.ts';
import { MomentTab } from './moment/MomentTab.tsx';
import { momentIn } from './moment/moment-address.ts';
import { NewTab } from './NewTab.tsx';

const root = document.getElementById('app');
const moment = momentIn(location.hash);
if (root) {
  const adopted = () => {
    delete root.dataset.waiting;
    // Buttons and keys answer from now on: tests and benchmarks wait for this.
    root.dataset.adopted = '';
  };
  const painted = readFrame(root);
  if (moment !== null) {
    hydrate(<MomentTab id={moment} open={openRecords} onShown={adopted} />, root);
  } else if (painted) {
    hydrate(<NewTab painted={painted} open={openRecords} onAdopted={adopted} />, root);
  }
}
// A notification that is pressed while its page is open already leads to the same document.
addEventListener('hashchange', () => location.reload());
