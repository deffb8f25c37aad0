import type { ComponentChildren } from 'preact';
import type { CountryHelp, Help } from '@/content/types.ts';
import { ELSEWHERE, missingKinds, sortHelplines, withEmergency } from '@/domain/helplines.ts';
import { SourceList } from '../cards/SourceList.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { CountrySelect } from './CountrySelect.tsx';
import { DangerBox } from './DangerBox.tsx';
import { HelplineCard } from './HelplineCard.tsx';
import style from './HelpView.module.css';

type Props = {
  help: Help;
  /** Whether a baby died: support after a loss then follows the crisis lines. */
  loss: boolean;
  countries: readonly CountryHelp[];
  /** Whose numbers to show, "ZZ" for none; null until the user's earlier choice has been read. */
  country: string | null;
  /** Whether the country comes from the browser's language, not from the user. */
  guessed: boolean;
  onSelect: (country: string) => void;
  onCopy: (text: string) => Promise<void>;
  /** Where the reader says what is true. */
  children: ComponentChildren;
};

/** Help in order of urgency: danger first, then helplines, then whom else to tell. */
export function HelpView(props: Props) {
  const { help, loss, countries, country, guessed, onSelect, onCopy, children } = props;
  const { help: text, card } = useMessages();
  const countryHelp = countries.find((each) => each.country === country) ?? null;
  const emergency = countryHelp?.emergency?.number ?? text.localEmergency;
  const missing = countryHelp ? missingKinds(countryHelp, loss) : [];

  return (
    <div class={layout.stack}>
      <DangerBox
        // Without it "Copied" would stay on the number of another country.
        key={country}
        first={help.first}
        emergency={countryHelp?.emergency ?? null}
        noNumberReason={countryHelp ? text.noEmergency : ''}
        onCopy={onCopy}
      />
      <CountrySelect
        countries={countries.map((each) => each.country)}
        country={country}
        guessed={guessed}
        onSelect={onSelect}
      />
      {missing.includes('suicide') && <p>{text.missing.suicide(emergency)}</p>}
      <p class={typography.small}>{text.whatHappens}</p>
      {countryHelp && (
        <>
          <h2 class="visually-hidden">{text.lines}</h2>
          <ul class={layout.stack}>
            {sortHelplines(countryHelp.lines, loss).map((line) => (
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
      <div class={layout.stack}>
        {country === ELSEWHERE && <p>{text.unknownCountry}</p>}
        {missing.map((kind) => kind !== 'suicide' && <p key={kind}>{text.missing[kind]}</p>)}
        <a
          class={controls.button}
          href="https://findahelpline.com/"
          target="_blank"
          rel="noopener noreferrer"
        >
          {text.findAHelpline}
        </a>
        <p class={typography.small}>{text.opensSite}</p>
        {countryHelp && <p>{text.numbersChange}</p>}
      </div>
      <h2>{text.whoElse}</h2>
      <dl class={layout.loose}>
        {help.steps.map((step) => (
          <div key={step.title}>
            <dt class={typography.strong}>{step.title}</dt>
            <dd class={style.step}>{withEmergency(step.text, emergency)}</dd>
          </div>
        ))}
      </dl>
      {children}
      <p class={typography.small}>
        {card.notAdvice} {card.notReviewed}
      </p>
      <SourceList sources={help.sources} />
    </div>
  );
}
