import type { Helpline } from '@/content/types.ts';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { CopyButton } from './CopyButton.tsx';
import { formatChecked, formatHours, formatLanguages, formatNotFor } from './format-helpline.ts';
import style from './HelplineCard.module.css';

type Props = {
  line: Helpline;
  /** The emergency number, or what to call it. */
  emergency: string;
  onCopy: (text: string) => Promise<void>;
};

/** One helpline: who answers, the number, ways to call and text, and what to know first. */
export function HelplineCard({ line, emergency, onCopy }: Props) {
  const { help, language } = useMessages();
  const { organization, number, tel, text, sms, keyword } = line;
  const notFor = formatNotFor(line, help, emergency);
  const details = [
    formatHours(line, help),
    formatLanguages(line, help, language),
    formatChecked(line, help, language),
  ];
  return (
    <li class={`${box.card} ${layout.row} ${style.line}`}>
      <h3 class={style.name}>{organization}</h3>
      <p class={style.number}>{number || help.textTo(text)}</p>
      <div class={`${layout.actions} ${style.actions}`}>
        {tel && (
          <a class={controls.button} href={`tel:${tel}`}>
            {help.call}
            <span class="visually-hidden"> {organization}</span>
          </a>
        )}
        {sms && (
          <a class={controls.button} href={`sms:${sms}${keyword && `?body=${keyword}`}`}>
            {text === number || !number ? help.text : help.textTo(text)}
            <span class="visually-hidden"> {organization}</span>
          </a>
        )}
        <CopyButton number={tel || sms} organization={organization} onCopy={onCopy} />
      </div>
      {notFor && <p class={style.note}>{notFor}</p>}
      <p class={`${typography.small} ${style.note}`}>{details.filter(Boolean).join(' ')}</p>
    </li>
  );
}
