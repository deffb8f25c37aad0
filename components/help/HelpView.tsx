import type { Help } from '@/content/types.ts';
import { SourceList } from '../cards/SourceList.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './HelpView.module.css';

/** Help in the order of the care rules: danger first, then lines, then who else to tell. */
export function HelpView({ help }: { help: Help }) {
  const { help: text, card } = useMessages();
  return (
    <div class={style.view}>
      <p class={style.first}>{help.first}</p>
      <div class={style.lines}>
        <p>{text.unknownCountry}</p>
        <p>{text.whatHappens}</p>
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
      </div>
      <h2>{text.whoElse}</h2>
      <dl class={style.steps}>
        {help.steps.map((step) => (
          <div key={step.title}>
            <dt>{step.title}</dt>
            <dd>{step.text}</dd>
          </div>
        ))}
      </dl>
      <p class={style.small}>
        {card.notAdvice} {card.notReviewed}
      </p>
      <SourceList sources={help.sources} />
    </div>
  );
}
