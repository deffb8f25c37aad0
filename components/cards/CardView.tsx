import type { ComponentChildren } from 'preact';
import type { Card } from '@/content/types.ts';
import { CardParts } from './CardParts.tsx';
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
  return (
    <div class={style.body}>
      <p>{card.body}</p>
      <CardParts card={card} helpHref={helpHref}>
        {children}
      </CardParts>
      <SaveCard card={card} />
      <SourceList sources={card.sources} />
    </div>
  );
}
