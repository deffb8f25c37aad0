import { editions } from 'virtual:content/editions';
import { sources } from 'virtual:content/sources';
import { browser } from 'wxt/browser';
import { AboutView } from '@/components/about/AboutView.tsx';
import { isLossAlone, NOTHING_SAID } from '@/domain/situation.ts';
import { copyText } from '../clipboard/copy-text.ts';
import { readPreferencesCopy } from '../derived/content-preferences-copy.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';

export function About({ records }: { records: Records }) {
  const settings = useSettings(records.repositories);
  const situation = settings?.situation ?? readPreferencesCopy()?.situation ?? NOTHING_SAID;
  return (
    <AboutView
      version={browser.runtime.getManifest().version}
      editions={editions}
      // Their names speak of babies. After a loss each card still has its own.
      sources={isLossAlone(situation) ? [] : sources}
      homeAddress={import.meta.env.FIREFOX ? browser.runtime.getURL('/newtab.html') : null}
      onCopy={copyText}
    />
  );
}
