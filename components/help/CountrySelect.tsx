import { ELSEWHERE } from '@/domain/helplines.ts';
import { SelectField } from '../field/SelectField.tsx';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import style from './CountrySelect.module.css';
import { namedCountries } from './format-helpline.ts';

type Props = {
  /** Codes of the countries that have helplines here. */
  countries: readonly string[];
  /** Null until the user's earlier choice has been read. */
  country: string | null;
  /** Whether the country comes from the browser's language, not from the user. */
  guessed: boolean;
  onSelect: (country: string) => void;
};

/** The country whose numbers are shown. */
export function CountrySelect({ countries, country, guessed, onSelect }: Props) {
  const { help } = useMessages();
  const { locale } = useLanguage();
  return (
    <div class={style.country}>
      <SelectField
        label={help.country}
        value={country ?? ''}
        placeholder={country === null ? help.choose : undefined}
        options={[
          [ELSEWHERE, help.elsewhere],
          ...namedCountries(countries, locale).map(({ code, name }) => [code, name] as const),
        ]}
        hint={guessed ? help.guessed : undefined}
        onSelect={onSelect}
      />
    </div>
  );
}
