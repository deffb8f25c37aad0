import type { MomentPart } from '@/domain/records.ts';
import { KeptText } from '../favorites/FavoriteText.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { MomentActions, type MomentAnswers } from './DeliveryActions.tsx';
import style from './DeliveryView.module.css';

type Props = MomentAnswers & {
  /** What it says; none where nothing of it may be said any more. */
  parts: readonly MomentPart[];
  /** False: the plain new tab has a line, not a passage. */
  scripture: boolean;
};

/** What a reminder brought, in the place of the passage. */
export function MomentView({ parts, scripture, ...answers }: Props) {
  const { moment: text } = useMessages();
  return (
    <div class={style.moment}>
      <h2 class={style.title}>{text.title}</h2>
      <div class={style.parts}>
        {parts.length === 0 && <p class={style.quiet}>{text.quiet}</p>}
        {parts.map(({ reminderId, words }) => (
          <div key={reminderId} class={style.part}>
            <KeptText words={words} />
          </div>
        ))}
      </div>
      <MomentActions {...answers} />
      <a class={controls.quiet} href="/newtab.html">
        {scripture ? text.passageOfToday : text.lineOfToday}
      </a>
    </div>
  );
}
