import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { DeliveryActions, type DeliveryHandlers } from './DeliveryActions.tsx';
import style from './WaitingDelivery.module.css';

type Props = DeliveryHandlers & {
  /** The page that shows it. */
  href: string;
  onClose: () => void;
};

/**
 * A reminder that no notification may show. It stands at the foot of the page, in room that is not
 * taken from the passage, and is said once.
 */
export function WaitingDelivery({ href, onClose, ...answers }: Props) {
  const { delivery: text } = useMessages();
  return (
    <aside class={style.waiting} aria-label={text.title}>
      <div class={style.card}>
        <p>{text.waiting.text}</p>
        <a class={controls.button} href={href}>
          {text.waiting.open}
        </a>
        <DeliveryActions {...answers} />
        <button type="button" class={controls.quiet} onClick={onClose}>
          {text.waiting.close}
        </button>
      </div>
    </aside>
  );
}
