import { hydrate } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { readFrame } from './frame-slots.ts';
import { NewTab } from './NewTab.tsx';

const root = document.getElementById('app');
const painted = root && readFrame(root);
if (root && painted) {
  const adopted = () => {
    // Buttons and keys answer from now on: tests and benchmarks wait for this.
    root.dataset.adopted = '';
  };
  hydrate(<NewTab painted={painted} open={openRecords} onAdopted={adopted} />, root);
}
