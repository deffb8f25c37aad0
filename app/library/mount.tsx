import { render } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { openEarly } from '../records/open-early.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { currentView } from './view-route.ts';
import { loadView } from './views.ts';

/** Renders the library once the code of its first view is there; the records open meanwhile. */
export async function mountLibrary(root: HTMLElement): Promise<void> {
  const open = openEarly(openRecords);
  const first = await loadView(currentView());
  render(<LibraryPage open={open} first={first} />, root);
}
