import type { CountryHelp, Help } from '@/content/types.ts';
import { ELSEWHERE, missingKinds, sortHelplines, withEmergency } from '@/domain/helplines.ts';
import { SourceList } from '../cards/SourceList.tsx';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { CountrySelect } from './CountrySelect.tsx';
import { DangerBox } from './DangerBox.tsx';
import { HelplineCard } from './HelplineCard.tsx';
import style from './HelpView.module.css';

type Props = {
  help: Help;
  countries: readonly CountryHelp[];
  /** Whose numbers to show, "ZZ" for none; null while it is not known yet what she chose before. */
  country: string | null;
  /** The browser's language named the country, not she. */
  guessed: boolean;
  onChoose: (country: string) => void;
  onCopy: (text: string) => Promise<void>;
};

/** Help in the order of the care rules: danger first, then lines, then who else to tell. */
export function HelpView({ help, countries, country, guessed, onChoose, onCopy }: Props) {
  const { help: text, card } = useMessages();
  const { locale } = useLanguage();
  const held = countries.find((each) => each.country === country) ?? null;
  const emergency = held?.emergency?.number ?? text.localEmergency;
  const kinds = held ? missingKinds(held).map((kind) => text.kinds[kind]) : [];
  const missing = new Intl.ListFormat(locale, { type: 'disjunction' }).format(kinds);

  return (
    <div class={style.view}>
      <DangerBox
        // A number that was just copied must not seem to be another country's.
        key={country}
        first={help.first}
        emergency={held?.emergency ?? null}
        without={held ? text.noEmergency : ''}
        onCopy={onCopy}
      />
      <CountrySelect
        known={countries.map((each) => each.country)}
        country={country}
        guessed={guessed}
        onChoose={onChoose}
      />
      {held && (
        <>
          <h2 class="visually-hidden">{text.lines}</h2>
          <ul class={style.lines}>
            {sortHelplines(held.lines).map((line) => (
              <HelplineCard
                key={country + line.organization}
                line={line}
                emergency={emergency}
                onCopy={onCopy}
              />
            ))}
          </ul>
        </>
      )}
      <div class={style.lines}>
        {country === ELSEWHERE && <p>{text.unknownCountry}</p>}
        {missing && (
          <p>
            {text.missing(missing)} {text.findsMore}
          </p>
        )}
        <p>
          <a
            class={controls.button}
            href="https://findahelpline.com/"
            target="_blank"
            rel="noopener noreferrer"
          >
            {text.findAHelpline}
          </a>
        </p>
        <p class={style.small}>{text.opensSite}</p>
        <p>{text.whatHappens}</p>
        {held && <p>{text.numbersChange}</p>}
      </div>
      <h2>{text.whoElse}</h2>
      <dl class={style.steps}>
        {help.steps.map((step) => (
          <div key={step.title}>
            <dt>{step.title}</dt>
            <dd>{withEmergency(step.text, emergency)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a class={controls.button} href="/library.html#settings">
          {text.situation}
        </a>
      </p>
      <p class={style.small}>
        {card.notAdvice} {card.notReviewed}
      </p>
      <SourceList sources={help.sources} />
    </div>
  );
}
