import type { DeliveryPart } from '@/domain/records.ts';
import { SavedText } from '../favorites/SavedText.tsx';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import { DeliveryActions, type DeliveryHandlers } from './DeliveryActions.tsx';
import style from './DeliveryView.module.css';

type Props = DeliveryHandlers & {
  /** Empty if nothing of the delivery may be shown any more. */
  parts: readonly DeliveryPart[];
  /** False: the plain new tab has a line, not a passage. */
  scripture: boolean;
};

/** What a reminder brought, in place of the passage. */
export function DeliveryView({ parts, scripture, ...handlers }: Props) {
  const { delivery: text } = useMessages();
  return (
    <div class={style.delivery} data-prints>
      <h2>{text.title}</h2>
      <div class={`${layout.loose} ${style.parts}`}>
        {parts.length === 0 && <p class={style.quiet}>{text.quiet}</p>}
        {parts.map(({ reminderId, content }) => (
          <div key={reminderId} class={`${box.card} ${box.floating} ${style.part}`}>
            <SavedText content={content} />
          </div>
        ))}
      </div>
      <DeliveryActions {...handlers} />
      <a class={controls.quiet} href="/newtab.html">
        {scripture ? text.passageOfToday : text.lineOfToday}
      </a>
    </div>
  );
}
