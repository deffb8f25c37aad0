import '@/components/theme/base.css';
import { render } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { viewInAddress } from './use-view.ts';
import { loadView } from './views.ts';

const root = document.getElementById('app');
if (root) render(<LibraryPage open={openRecords} first={await loadView(viewInAddress())} />, root);
