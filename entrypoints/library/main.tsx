import '@/components/theme/base.css';
import { render } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { openEarly } from '../records/open-early.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { viewInAddress } from './view-in-address.ts';
import { loadView } from './views.ts';

const root = document.getElementById('app');
// Both take a while, and neither waits for the other.
const open = openEarly(openRecords);
const first = await loadView(viewInAddress());
if (root) render(<LibraryPage open={open} first={first} />, root);
