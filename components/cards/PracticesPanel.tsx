import { useState } from 'preact/hooks';
import type { Card, Place, Practice } from '@/content/types.ts';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { CardBody, CardView } from './CardView.tsx';
import { HelpsWith } from './HelpsWith.tsx';
import { PlaceChips } from './PlaceChips.tsx';
import style from './PracticesPanel.module.css';

type Props = {
  practices: readonly Practice[];
  /** Null until it is known which one. */
  today: Practice | null;
  /** Where the user may be. */
  places: readonly Place[];
  /** Named in each practice that may help with them. */
  reasons?: readonly Card[];
  /** The other practices are only titles, until the app is loaded. */
  titlesOnly?: boolean;
};

/** Today's practice on top, open to read, the others below it; or those of a place, today's first. */
export function PracticesPanel({ practices, today, places, reasons = [], titlesOnly }: Props) {
  const { popup } = useMessages();
  const [pressed, setPressed] = useState<Place | null>(null);
  const place = places.find((each) => each === pressed) ?? null;
  const others = practices.filter((practice) => practice.id !== today?.id);
  const all = today ? [today, ...others] : others;
  const shown = place ? all.filter(({ where }) => where.includes(place)) : others;
  return (
    <div class={layout.stack}>
      <PlaceChips places={places} chosen={place} onChoose={setPressed} />
      <div class={layout.stack} data-slot="practices">
        {today && !place && <TodaysPractice card={today} />}
        <h2 class={place ? 'visually-hidden' : `${typography.soft} ${style.more}`}>
          {place ? popup.places[place] : popup.morePractices}
        </h2>
        {shown.map((practice) => (
          <CardView
            key={practice.id}
            card={practice}
            titleOnly={titlesOnly}
            note={place && popup.lengths[practice.long]}
          >
            <HelpsWith practice={practice} reasons={reasons} />
          </CardView>
        ))}
      </div>
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
