import { ShieldCheck } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Card } from '@/content/types.ts';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import style from './CardView.module.css';
import { SourceList } from './SourceList.tsx';

type Props = {
  card: Card;
  /** Opened from the start. */
  open?: boolean;
  /** What stands between the text and the sources. */
  children?: ComponentChildren;
};

/** A practice or a reason: its title opens to its text. */
export function CardView({ card, open = false, children }: Props) {
  return (
    <details class={style.card} open={open}>
      <summary class={style.title}>
        <h3>{card.title}</h3>
      </summary>
      <CardBody card={card}>{children}</CardBody>
    </details>
  );
}

/** The text of a card with, always, its safety line. */
export function CardBody({ card, children }: Pick<Props, 'card' | 'children'>) {
  const messages = useMessages();
  return (
    <div class={style.body}>
      <p>{card.body}</p>
      {card.safety && (
        <p class={style.safety} role="note" aria-label={messages.card.safety}>
          <Icon icon={ShieldCheck} class={style.shield} />
          <span>{card.safety}</span>
        </p>
      )}
      {card.leave && <p class={style.leave}>{card.leave}</p>}
      {children}
      <SourceList sources={card.sources} />
    </div>
  );
}
