import { ShieldCheck } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Card } from '@/content/types.ts';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import style from './CardView.module.css';
import { SaveCard } from './SaveCard.tsx';
import { SourceList } from './SourceList.tsx';

type Props = {
  card: Card;
  /** Opened from the start. */
  open?: boolean;
  /** False: only its title, until its text is there. */
  whole?: boolean;
  /** The level of its heading. */
  level?: 3 | 4;
  /** The way to help, where the card is one that may need it. */
  helpHref?: string;
  /** What stands between the steps and when to tell someone. */
  children?: ComponentChildren;
};

/** A practice or a reason: its title opens to its text. */
export function CardView({ card, open = false, whole = true, level = 3, ...rest }: Props) {
  return (
    <details class={style.card} open={open}>
      <summary class={style.title}>
        {level === 3 ? <h3>{card.title}</h3> : <h4>{card.title}</h4>}
      </summary>
      {whole && <CardBody card={card} {...rest} />}
    </details>
  );
}

/** The text of a card with, always, its safety line. */
export function CardBody({ card, helpHref, children }: Omit<Props, 'open' | 'whole' | 'level'>) {
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
      <p class={style.part}>{messages.card.steps}</p>
      <ol class={style.steps}>
        {card.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {children}
      <p class={style.part}>{messages.card.tell}</p>
      <p>{card.tell}</p>
      {helpHref && (
        <p>
          <a class={style.help} href={helpHref} target="_blank" rel="noopener">
            {messages.card.help}
          </a>
        </p>
      )}
      <p class={style.leave}>{card.leave}</p>
      <SaveCard card={card} />
      <SourceList sources={card.sources} />
    </div>
  );
}
