import type { ComponentChildren } from 'preact';
import type { Card } from '@/content/types.ts';
import { useMessages } from '../messages.ts';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { CardView } from './CardView.tsx';

type Props = {
  reasons: readonly Card[];
  practices: readonly Card[];
  helpHref: string;
  /** The letter. */
  children: ComponentChildren;
};

/** Why bonding can be hard, each reason with practices that may help and the way to a person. */
export function ReasonsPanel({ reasons, practices, helpHref, children }: Props) {
  const { popup } = useMessages();
  return (
    <div class={layout.stack}>
      <h2 class="visually-hidden">{popup.tabs.reasons}</h2>
      <p class={typography.soft}>{popup.reasonsIntro}</p>
      {reasons.map((card) => (
        <CardView key={card.id} card={card} helpHref={helpHref}>
          <HelpfulPractices practices={practices.filter(({ id }) => card.helps.includes(id))} />
        </CardView>
      ))}
      {children}
    </div>
  );
}

/** The practices that may help with a reason, each to be opened in place. */
function HelpfulPractices({ practices }: { practices: readonly Card[] }) {
  const { card } = useMessages();
  if (practices.length === 0) return null;
  return (
    <div class={layout.stack}>
      <p class={typography.soft}>{card.mayHelp}</p>
      {practices.map((practice) => (
        <CardView key={practice.id} card={practice} level={4} />
      ))}
    </div>
  );
}
