import type { DeliveryPart } from '@/domain/records.ts';
import { SavedText } from '../favorites/FavoriteText.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { DeliveryActions, type DeliveryHandlers } from './DeliveryActions.tsx';
import style from './DeliveryView.module.css';

type Props = DeliveryHandlers & {
  /** What it says; none where nothing of it may be said any more. */
  parts: readonly DeliveryPart[];
  /** False: the plain new tab has a line, not a passage. */
  scripture: boolean;
};

/** What a reminder brought, in the place of the passage. */
export function DeliveryView({ parts, scripture, ...answers }: Props) {
  const { delivery: text } = useMessages();
  return (
    <div class={style.delivery}>
      <h2 class={style.title}>{text.title}</h2>
      <div class={style.parts}>
        {parts.length === 0 && <p class={style.quiet}>{text.quiet}</p>}
        {parts.map(({ reminderId, content }) => (
          <div key={reminderId} class={style.part}>
            <SavedText content={content} />
          </div>
        ))}
      </div>
      <DeliveryActions {...answers} />
      <a class={controls.quiet} href="/newtab.html">
        {scripture ? text.passageOfToday : text.lineOfToday}
      </a>
    </div>
  );
}
