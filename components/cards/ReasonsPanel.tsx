import type { ComponentChildren } from 'preact';
import type { Card } from '@/content/types.ts';
import { useMessages } from '../messages.ts';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { CardView } from './CardView.tsx';

type Props = {
  title: string;
  intro: string;
  reasons: readonly Card[];
  practices: readonly Card[];
  helpHref: string;
  /** The letter. */
  children: ComponentChildren;
};

/** Reasons, each with practices that may help and the way to a person. */
export function ReasonsPanel({ title, intro, reasons, practices, helpHref, children }: Props) {
  return (
    <div class={layout.stack}>
      <h2 class="visually-hidden">{title}</h2>
      {reasons.length > 0 && <p class={typography.soft}>{intro}</p>}
      {children}
      {reasons.map((card) => (
        <CardView key={card.id} card={card} helpHref={helpHref}>
          <HelpfulPractices practices={practices.filter(({ id }) => card.helps.includes(id))} />
        </CardView>
      ))}
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
