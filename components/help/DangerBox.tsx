import type { Helpline } from '@/content/types.ts';
import { withEmergency } from '@/domain/helplines.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { CopyButton } from './CopyButton.tsx';
import style from './DangerBox.module.css';
import { formatChecked } from './format-helpline.ts';

type Props = {
  /** The first words, with {emergency} where the number stands. */
  first: string;
  emergency: Helpline | null;
  /** Why there is no number, or "". */
  without: string;
  onCopy: (text: string) => Promise<void>;
};

/** The first words of help, and the emergency number as large as it can be. */
export function DangerBox({ first, emergency, without, onCopy }: Props) {
  const { help } = useMessages();
  const { locale } = useLanguage();
  return (
    <div class={style.box}>
      <p class={style.first}>{withEmergency(first, emergency?.number ?? help.localEmergency)}</p>
      {emergency ? (
        <div class={style.actions}>
          <a class={`${controls.button} ${style.call}`} href={`tel:${emergency.tel}`}>
            {help.callNumber(emergency.number)}
          </a>
          <CopyButton number={emergency.tel} whose={emergency.organization} onCopy={onCopy} />
          <span class={style.checked}>{formatChecked(emergency, help, locale)}</span>
        </div>
      ) : (
        without && <p>{without}</p>
      )}
    </div>
  );
}
