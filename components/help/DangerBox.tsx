import type { Helpline } from '@/content/types.ts';
import { withEmergency } from '@/domain/helplines.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { CopyButton } from './CopyButton.tsx';
import style from './DangerBox.module.css';
import { formatChecked } from './format-helpline.ts';

type Props = {
  /** The first sentences, with {emergency} in place of the number. */
  first: string;
  emergency: Helpline | null;
  /** Why there is no number, or "". */
  noNumberReason: string;
  onCopy: (text: string) => Promise<void>;
};

/** What to do in danger, with the emergency number as large as it can be. */
export function DangerBox({ first, emergency, noNumberReason, onCopy }: Props) {
  const { help } = useMessages();
  const { locale } = useLanguage();
  return (
    <div class={`${box.card} ${box.care} ${layout.close} ${style.box}`}>
      <p class={`${typography.strong} ${style.first}`}>
        {withEmergency(first, emergency?.number ?? help.localEmergency)}
      </p>
      {emergency ? (
        <div class={layout.actions}>
          <a class={`${controls.button} ${style.call}`} href={`tel:${emergency.tel}`}>
            {help.callNumber(emergency.number)}
          </a>
          <CopyButton
            number={emergency.tel}
            organization={emergency.organization}
            onCopy={onCopy}
          />
          <span class={typography.small}>{formatChecked(emergency, help, locale)}</span>
        </div>
      ) : (
        noNumberReason && <p>{noNumberReason}</p>
      )}
    </div>
  );
}
