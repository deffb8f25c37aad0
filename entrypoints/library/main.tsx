import '@/components/theme/base.css';
import { render } from 'preact';
import { LibraryPage } from '@/app/library/LibraryPage.tsx';
import { viewInHash } from '@/app/library/view-route.ts';
import { loadView } from '@/app/library/views.ts';
import { openEarly } from '@/app/records/open-early.ts';
import { openRecords } from '@/storage/open.ts';

const root = document.getElementById('app');
// Both take a while, and neither waits for the other.
const open = openEarly(openRecords);
const first = await loadView(viewInHash(location.hash));
if (root) render(<LibraryPage open={open} first={first} />, root);
