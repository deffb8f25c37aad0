import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import { DeliveryActions, type DeliveryHandlers } from './DeliveryActions.tsx';
import style from './WaitingDelivery.module.css';

type Props = DeliveryHandlers & {
  /** The page that shows it. */
  href: string;
  onClose: () => void;
};

/** A reminder that could not be shown as a notification, at the foot of a new tab. */
export function WaitingDelivery({ href, onClose, ...handlers }: Props) {
  const { delivery: text } = useMessages();
  return (
    <aside class={style.waiting} aria-label={text.title}>
      <div class={`${box.card} ${box.floating} ${layout.actions} ${style.card}`}>
        <p>{text.waiting.text}</p>
        <a class={controls.button} href={href}>
          {text.waiting.open}
        </a>
        <DeliveryActions {...handlers} />
        <button type="button" class={controls.quiet} onClick={onClose}>
          {text.waiting.close}
        </button>
      </div>
    </aside>
  );
}
