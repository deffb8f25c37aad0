import type { Card } from '@/content/types.ts';
import { useMessages } from '../messages.ts';
import { CardBody, CardView } from './CardView.tsx';
import style from './panels.module.css';

type Props = {
  practices: readonly Card[];
  /** Null until it is known which one. */
  today: Card | null;
  /** False: of the others only the titles, until their texts are there. */
  whole?: boolean;
};

/** Today's practice on top, open to read; the others below it. */
export function PracticesPanel({ practices, today, whole = true }: Props) {
  const { popup } = useMessages();
  return (
    <div class={style.panel} data-slot="practices">
      {today && <TodaysPractice card={today} />}
      <h2 class={style.heading}>{popup.morePractices}</h2>
      {practices
        .filter((practice) => practice.id !== today?.id)
        .map((practice) => (
          <CardView key={practice.id} card={practice} whole={whole} />
        ))}
    </div>
  );
}

/** A practice as it stands on top, open to read. */
export function TodaysPractice({ card }: { card: Card }) {
  const { popup } = useMessages();
  return (
    <section class={style.today} aria-labelledby="today">
      <p class={style.eyebrow}>{popup.today}</p>
      <h2 id="today">{card.title}</h2>
      <CardBody card={card} />
    </section>
  );
}
