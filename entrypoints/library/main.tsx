import '@/components/theme/base.css';
import { render } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { LibraryPage } from './LibraryPage.tsx';

const root = document.getElementById('app');
if (root) render(<LibraryPage open={openRecords} />, root);
