import type { ComponentChildren } from 'preact';
import type { Card } from '@/content/types.ts';
import { useMessages } from '../messages.ts';
import { CardView } from './CardView.tsx';
import style from './panels.module.css';

type Props = {
  reasons: readonly Card[];
  helpHref: string;
  /** The letter. */
  children: ComponentChildren;
};

/** Why bonding can be hard. Each reason has the way to a person who helps; the letter comes last. */
export function ReasonsPanel({ reasons, helpHref, children }: Props) {
  const { popup, card } = useMessages();
  return (
    <div class={style.panel}>
      <h2 class="said">{popup.tabs.reasons}</h2>
      <p class={style.intro}>{popup.reasonsIntro}</p>
      {reasons.map((reason) => (
        <CardView key={reason.id} card={reason}>
          <p>
            <a class={style.help} href={helpHref} target="_blank" rel="noopener">
              {card.help}
            </a>
          </p>
        </CardView>
      ))}
      {children}
    </div>
  );
}
