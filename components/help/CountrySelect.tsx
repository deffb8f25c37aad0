import { useId } from 'preact/hooks';
import { ELSEWHERE } from '@/domain/helplines.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import style from './CountrySelect.module.css';
import { namedCountries } from './format-helpline.ts';

type Props = {
  /** Countries that numbers are held for. */
  known: readonly string[];
  /** Null while it is not known yet what she chose before. */
  country: string | null;
  /** The browser's language named it, not she. */
  guessed: boolean;
  onChoose: (country: string) => void;
};

/** Whose numbers are shown: hers to see and to change. */
export function CountrySelect({ known, country, guessed, onChoose }: Props) {
  const { help } = useMessages();
  const { locale } = useLanguage();
  const id = useId();
  return (
    <div class={style.choice}>
      <label for={id}>{help.country}</label>
      <select
        id={id}
        class={style.select}
        value={country ?? ''}
        aria-describedby={`${id}-why`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {country === null && (
          <option value="" disabled>
            {help.choose}
          </option>
        )}
        <option value={ELSEWHERE}>{help.elsewhere}</option>
        {namedCountries(known, locale).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${id}-why`} class={style.why}>
        {guessed && help.guessed}
      </p>
    </div>
  );
}
