import type { ComponentChildren } from 'preact';
import type { Card } from '@/content/types.ts';
import { Fold } from '../fold/Fold.tsx';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { CardParts } from './CardParts.tsx';
import style from './CardView.module.css';
import { SaveCard } from './SaveCard.tsx';
import { SourceList } from './SourceList.tsx';

type BodyProps = {
  card: Card;
  /** Where help is, for cards whose readers may need it. */
  helpHref?: string;
  /** Stands between the steps and when to tell someone. */
  children?: ComponentChildren;
};

type Props = BodyProps & {
  /** Only its title, until the app is loaded. */
  titleOnly?: boolean | undefined;
  /** Stands below its title. */
  note?: string | null;
  /** The level of its heading. */
  level?: 3 | 4;
};

/** A practice or a reason: its title opens to its text. */
export function CardView({ card, titleOnly = false, note, level = 3, ...rest }: Props) {
  const Heading = level === 3 ? 'h3' : 'h4';
  const title = <Heading class={typography.name}>{card.title}</Heading>;
  const summary = note ? (
    <div>
      {title}
      <p class={typography.small}>{note}</p>
    </div>
  ) : (
    title
  );
  return <Fold summary={summary}>{!titleOnly && <CardBody card={card} {...rest} />}</Fold>;
}

/** The text of a card, always with its safety line. */
export function CardBody({ card, helpHref, children }: BodyProps) {
  return (
    <div class={`${layout.stack} ${style.body}`}>
      <p>{card.body}</p>
      <CardParts card={card} helpHref={helpHref}>
        {children}
      </CardParts>
      <SaveCard card={card} />
      <SourceList sources={card.sources} />
    </div>
  );
}
