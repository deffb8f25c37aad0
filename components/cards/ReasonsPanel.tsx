import type { ComponentChildren } from 'preact';
import type { Card } from '@/content/types.ts';
import { useMessages } from '../messages.ts';
import { CardView } from './CardView.tsx';
import style from './panels.module.css';

type Props = {
  reasons: readonly Card[];
  /** Other reasons, scary thoughts, partners. */
  more: readonly Card[];
  practices: readonly Card[];
  helpHref: string;
  /** The letter. */
  children: ComponentChildren;
};

/** Why bonding can be hard, each with what may help and the way to a person who helps. */
export function ReasonsPanel({ reasons, more, practices, helpHref, children }: Props) {
  const { popup } = useMessages();
  const cards = (list: readonly Card[]) =>
    list.map((card) => (
      <CardView key={card.id} card={card} helpHref={helpHref}>
        <MayHelp practices={practices.filter(({ id }) => card.helps.includes(id))} />
      </CardView>
    ));
  return (
    <div class={style.panel}>
      <h2 class="visually-hidden">{popup.tabs.reasons}</h2>
      <p class={style.intro}>{popup.reasonsIntro}</p>
      {cards(reasons)}
      {children}
      {cards(more)}
    </div>
  );
}

/** The practices that may help with a reason: each opens where it stands, safety line and all. */
function MayHelp({ practices }: { practices: readonly Card[] }) {
  const { card } = useMessages();
  if (practices.length === 0) return null;
  return (
    <div class={style.panel}>
      <p class={style.intro}>{card.mayHelp}</p>
      {practices.map((practice) => (
        <CardView key={practice.id} card={practice} level={4} />
      ))}
    </div>
  );
}
