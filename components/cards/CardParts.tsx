import { ShieldCheck } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Card } from '@/content/types.ts';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import style from './CardParts.module.css';

type Props = {
  /** Of the content, or as it was saved. */
  card: Pick<Card, 'safety' | 'steps' | 'tell' | 'leave'>;
  /** The way to help, where the card is one that may need it. */
  helpHref?: string | undefined;
  /** What stands between the steps and when to tell someone. */
  children?: ComponentChildren;
};

/** What belongs to the text of a practice or a reason; never without its safety line. */
export function CardParts({ card: { safety, steps, tell, leave }, helpHref, children }: Props) {
  const { card: words } = useMessages();
  return (
    <div class={style.parts}>
      {safety && (
        <p class={style.safety} role="note" aria-label={words.safety}>
          <Icon icon={ShieldCheck} class={style.shield} />
          <span>{safety}</span>
        </p>
      )}
      {steps.length > 0 && (
        <>
          <p class={style.part}>{words.steps}</p>
          <ol class={style.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      {children}
      {tell && (
        <>
          <p class={style.part}>{words.tell}</p>
          <p>{tell}</p>
        </>
      )}
      {helpHref && (
        <p>
          <a class={style.help} href={helpHref} target="_blank" rel="noopener">
            {words.help}
          </a>
        </p>
      )}
      {leave && <p class={style.leave}>{leave}</p>}
    </div>
  );
}
