import type { Card } from '@/content/types.ts';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { CardBody, CardView } from './CardView.tsx';
import style from './PracticesPanel.module.css';

type Props = {
  practices: readonly Card[];
  /** Null until it is known which one. */
  today: Card | null;
  /** The other practices are only titles, until the app is loaded. */
  titlesOnly?: boolean;
};

/** Today's practice on top, open to read; the others below it. */
export function PracticesPanel({ practices, today, titlesOnly = false }: Props) {
  const { popup } = useMessages();
  return (
    <div class={layout.stack} data-slot="practices">
      {today && <TodaysPractice card={today} />}
      <h2 class={`${typography.soft} ${style.more}`}>{popup.morePractices}</h2>
      {practices
        .filter((practice) => practice.id !== today?.id)
        .map((practice) => (
          <CardView key={practice.id} card={practice} titleOnly={titlesOnly} />
        ))}
    </div>
  );
}

/** A practice as it stands on top, open to read. */
export function TodaysPractice({ card }: { card: Card }) {
  const { popup } = useMessages();
  return (
    <section class={`${box.card} ${layout.close} ${style.today}`} aria-labelledby="today">
      <p class={style.eyebrow}>{popup.today}</p>
      <h2 id="today">{card.title}</h2>
      <CardBody card={card} />
    </section>
  );
}
