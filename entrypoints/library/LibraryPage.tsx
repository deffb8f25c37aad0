import { editions } from 'virtual:content/editions';
import { help } from 'virtual:content/en/help';
import { browser } from 'wxt/browser';
import { AboutView } from '@/components/about/AboutView.tsx';
import { HelpView } from '@/components/help/HelpView.tsx';
import { LibraryFrame } from '@/components/library/LibraryFrame.tsx';
import type { openRecords } from '@/storage/open.ts';
import { useRecords } from '../records/use-records.ts';
import { Favorites } from './Favorites.tsx';
import { Reminders } from './Reminders.tsx';
import { useView } from './use-view.ts';

/** Favorites, reminders, help and about: one view at a time, named in the address. */
export function LibraryPage({ open }: { open: typeof openRecords }) {
  const view = useView();
  const records = useRecords(open);

  return (
    <LibraryFrame view={view} trouble={records.trouble} onReload={() => location.reload()}>
      {view === 'favorites' && <Favorites records={records} />}
      {view === 'reminders' && <Reminders records={records} />}
      {view === 'help' && <HelpView help={help} />}
      {view === 'about' && (
        <AboutView
          version={browser.runtime.getManifest().version}
          editions={editions}
          homeAddress={import.meta.env.FIREFOX ? browser.runtime.getURL('/newtab.html') : null}
          onCopy={(text) => navigator.clipboard.writeText(text)}
        />
      )}
    </LibraryFrame>
  );
}
