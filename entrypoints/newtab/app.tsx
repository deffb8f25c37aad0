import { hydrate } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { readFrame } from './frame-slots.ts';
import { NewTab } from './NewTab.tsx';

const root = document.getElementById('app');
const painted = root && readFrame(root);
if (root && painted) hydrate(<NewTab painted={painted} open={openRecords} />, root);
