import { countries } from 'virtual:content/helplines';
import { HelpView } from '@/components/help/HelpView.tsx';
import type { Help as HelpContent } from '@/content/types.ts';
import { helpFor } from '@/domain/content-preferences.ts';
import { NOTHING_SAID } from '@/domain/situation.ts';
import { copyText } from '../clipboard/copy-text.ts';
import { readPreferencesCopy } from '../derived/content-preferences-copy.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { SituationForm } from '../situation/SituationForm.tsx';
import { type ChosenHere, useCountry } from './use-country.ts';

const KNOWN = countries.map(({ country }) => country);

type Props = { help: HelpContent; records: Records; country: ChosenHere };

/** Help now. It stands there at once, whether or not the records open. */
export function Help({ help, records, country: here }: Props) {
  const { country, guessed, choose } = useCountry(records, KNOWN, here);
  const settings = useSettings(records.repositories);
  // Until the records answer, as the copy says: the loss of a baby is not forgotten for a moment.
  const situation = settings?.situation ?? readPreferencesCopy()?.situation ?? NOTHING_SAID;
  return (
    <HelpView
      help={helpFor(help, situation)}
      loss={situation.includes('loss')}
      countries={countries}
      country={country}
      guessed={guessed}
      onSelect={choose}
      onCopy={copyText}
    >
      <SituationForm records={records} />
    </HelpView>
  );
}
