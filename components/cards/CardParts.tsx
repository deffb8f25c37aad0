import { ShieldCheck } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Card } from '@/content/types.ts';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import style from './CardParts.module.css';

type Props = {
  /** A card of the content, or one as it was saved. */
  card: Pick<Card, 'safety' | 'steps' | 'tell' | 'leave'>;
  /** Where help is, for cards whose readers may need it. */
  helpHref?: string | undefined;
  /** Stands between the steps and when to tell someone. */
  children?: ComponentChildren;
};

/** What belongs to the text of a practice or a reason; never without its safety line. */
export function CardParts({ card: { safety, steps, tell, leave }, helpHref, children }: Props) {
  const { card: messages } = useMessages();
  return (
    <div class={layout.stack}>
      {safety && (
        <p
          class={`${box.card} ${box.care} ${style.safety}`}
          role="note"
          aria-label={messages.safety}
        >
          <Icon icon={ShieldCheck} class={style.shield} />
          <span>{safety}</span>
        </p>
      )}
      {steps.length > 0 && (
        <>
          <p class={`${typography.strong} ${style.part}`}>{messages.steps}</p>
          <ol class={`${layout.close} ${style.steps}`}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      {children}
      {tell && (
        <>
          <p class={`${typography.strong} ${style.part}`}>{messages.tell}</p>
          <p>{tell}</p>
        </>
      )}
      {helpHref && (
        <a class={typography.link} href={helpHref} target="_blank" rel="noopener">
          {messages.help}
        </a>
      )}
      {leave && <p class={typography.soft}>{leave}</p>}
    </div>
  );
}
