import { countries } from 'virtual:content/helplines';
import { HelpView } from '@/components/help/HelpView.tsx';
import type { Help as HelpContent } from '@/content/types.ts';
import { helpFor } from '@/domain/content-preferences.ts';
import { copyText } from '../clipboard/copy-text.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { type ChosenHere, useCountry } from './use-country.ts';

const KNOWN = countries.map(({ country }) => country);

type Props = { help: HelpContent; records: Records; country: ChosenHere };

/** Help now. It stands there at once, whether or not the records open. */
export function Help({ help, records, country: here }: Props) {
  const { country, guessed, choose } = useCountry(records, KNOWN, here);
  const settings = useSettings(records.repositories);
  return (
    <HelpView
      help={helpFor(help, settings?.situation ?? 'home')}
      loss={settings?.situation === 'loss'}
      countries={countries}
      country={country}
      guessed={guessed}
      onSelect={choose}
      onCopy={copyText}
    />
  );
}
