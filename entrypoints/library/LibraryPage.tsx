import { editions } from 'virtual:content/editions';
import { help } from 'virtual:content/en/help';
import { countries } from 'virtual:content/helplines';
import { sources } from 'virtual:content/sources';
import { browser } from 'wxt/browser';
import { AboutView } from '@/components/about/AboutView.tsx';
import { HelpView } from '@/components/help/HelpView.tsx';
import { LibraryFrame } from '@/components/library/LibraryFrame.tsx';
import { helpFor } from '@/domain/choice.ts';
import type { openRecords } from '@/storage/open.ts';
import { useHelpKey } from '../help/use-help-key.ts';
import { useQuickHide } from '../hide/use-quick-hide.ts';
import { useKeptFocus } from '../keys/use-kept-focus.ts';
import { useLook } from '../look/use-look.ts';
import { useRecords } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { Paper } from './backup/Paper.tsx';
import { Favorites } from './Favorites.tsx';
import { Reminders } from './Reminders.tsx';
import { Recovery } from './recovery/Recovery.tsx';
import { recoveryIn } from './recovery/recovery-in.ts';
import { Search } from './Search.tsx';
import { Settings } from './settings/Settings.tsx';
import { useCountry } from './use-country.ts';
import { useView } from './use-view.ts';

const KNOWN = countries.map(({ country }) => country);

const copy = (text: string) => navigator.clipboard.writeText(text);

/** Favorites, reminders, settings, help and about: one view at a time, named in the address. */
export function LibraryPage({ open }: { open: typeof openRecords }) {
  const view = useView();
  const records = useRecords(open);
  const { country, guessed, choose } = useCountry(records, KNOWN);
  const settings = useSettings(records.repositories);
  useHelpKey();
  useKeptFocus();
  useLook(settings?.look);
  const hide = useQuickHide();

  if (view === 'print') return <Paper records={records} />;
  const recovery = recoveryIn(view, records.repositories);
  return (
    <LibraryFrame
      view={view}
      trouble={recovery ? null : records.trouble}
      onReload={() => location.reload()}
      onHide={hide}
    >
      {recovery && <Recovery problem={recovery} />}
      {!recovery && view === 'favorites' && <Favorites records={records} />}
      {view === 'search' && <Search records={records} />}
      {!recovery && view === 'reminders' && <Reminders records={records} />}
      {!recovery && view === 'settings' && <Settings records={records} />}
      {view === 'help' && (
        <HelpView
          help={helpFor(help, settings?.situation ?? 'home')}
          countries={countries}
          country={country}
          guessed={guessed}
          onChoose={choose}
          onCopy={copy}
        />
      )}
      {view === 'about' && (
        <AboutView
          version={browser.runtime.getManifest().version}
          editions={editions}
          sources={sources}
          homeAddress={import.meta.env.FIREFOX ? browser.runtime.getURL('/newtab.html') : null}
          onCopy={copy}
        />
      )}
    </LibraryFrame>
  );
}
