import type { ComponentChildren } from 'preact';
import type { Plan } from '@/domain/reminders/occurrences.ts';
import { isPaused } from '@/domain/reminders/quiet-times.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import { formatKind } from './format-kind.ts';
import { asBeginning, formatWhen } from './format-when.ts';
import style from './UpcomingReminders.module.css';
import { upcomingReminders } from './upcoming.ts';

type Props = {
  plan: Plan;
  scripture: boolean;
  now: Temporal.ZonedDateTime;
  /** A pause, and the way out of it. */
  children: ComponentChildren;
};

/** So many are named. */
const COUNT = 3;

/** The next reminders that come, in words, and a pause for all of them. */
export function UpcomingReminders({ plan, scripture, now, children }: Props) {
  const { reminders: text } = useMessages();
  const { locale } = useLanguage();
  const coming = upcomingReminders(plan, now, COUNT);
  const why = coming.length === 0 ? whyNone(plan, now, text) : '';
  return (
    <section class={style.coming} aria-labelledby="coming-next">
      <h2 id="coming-next" class={style.title}>
        {text.coming}
      </h2>
      {why && <p>{why}</p>}
      <ul class={style.next}>
        {coming.map(({ at, kinds }) => (
          <li key={at.epochMilliseconds}>
            <span class={style.when}>{asBeginning(formatWhen(at, now, locale), locale)}</span>{' '}
            <span class={style.kinds}>
              {kinds.map((kind) => formatKind(kind, scripture, text)).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

/** Why nothing comes; "" where a pause without an end says so itself. */
function whyNone(
  { reminders, quietTimes }: Plan,
  now: Temporal.ZonedDateTime,
  text: { allOff: string; allQuiet: string },
): string {
  if (!reminders.some(({ enabled }) => enabled)) return text.allOff;
  return isPaused(quietTimes, now) ? '' : text.allQuiet;
}
