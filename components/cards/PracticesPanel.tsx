import type { Card } from '@/content/types.ts';
import { useMessages } from '../messages.ts';
import { CardBody, CardView } from './CardView.tsx';
import style from './panels.module.css';

type Props = { practices: readonly Card[]; today: Card };

/** Today's practice on top, open to read; the others below it. */
export function PracticesPanel({ practices, today }: Props) {
  const { popup } = useMessages();
  return (
    <div class={style.panel}>
      <section class={style.today} aria-labelledby="today">
        <p class={style.eyebrow}>{popup.today}</p>
        <h2 id="today">{today.title}</h2>
        <CardBody card={today} />
      </section>
      <h2 class={style.heading}>{popup.morePractices}</h2>
      {practices
        .filter((practice) => practice.id !== today.id)
        .map((practice) => (
          <CardView key={practice.id} card={practice} />
        ))}
    </div>
  );
}
