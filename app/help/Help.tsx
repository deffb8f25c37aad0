import { help } from 'virtual:content/en/help';
import { countries } from 'virtual:content/helplines';
import { HelpView } from '@/components/help/HelpView.tsx';
import { helpFor } from '@/domain/content-preferences.ts';
import { copyText } from '../clipboard/copy-text.ts';
import type { ViewProps } from '../library/views.ts';
import { useSettings } from '../records/use-settings.ts';
import { useCountry } from './use-country.ts';

const KNOWN = countries.map(({ country }) => country);

/** Help now. It stands there at once, whether or not her records open. */
export function Help({ records, country: here }: ViewProps) {
  const { country, guessed, choose } = useCountry(records, KNOWN, here);
  const settings = useSettings(records.repositories);
  return (
    <HelpView
      help={helpFor(help, settings?.situation ?? 'home')}
      countries={countries}
      country={country}
      guessed={guessed}
      onSelect={choose}
      onCopy={copyText}
    />
  );
}
