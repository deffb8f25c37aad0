import type { ComponentChildren } from 'preact';
import type { Plan } from '@/domain/reminders/occurrences.ts';
import { isPaused } from '@/domain/reminders/quiet-times.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { formatKind } from './format-kind.ts';
import { capitalized, formatWhen } from './format-when.ts';
import style from './UpcomingReminders.module.css';
import { upcomingReminders } from './upcoming.ts';

type Props = {
  plan: Plan;
  scripture: boolean;
  now: Temporal.ZonedDateTime;
  /** The controls of a pause. */
  children: ComponentChildren;
};

/** How many are listed. */
const COUNT = 3;

/** The next reminders, and the controls that pause all of them. */
export function UpcomingReminders({ plan, scripture, now, children }: Props) {
  const { reminders: text } = useMessages();
  const { locale } = useLanguage();
  const upcoming = upcomingReminders(plan, now, COUNT);
  const reason = upcoming.length === 0 ? reasonForNone(plan, now, text) : '';
  return (
    <section class={`${box.card} ${box.care} ${layout.close}`} aria-labelledby="coming-next">
      <h2 id="coming-next">{text.coming}</h2>
      {reason && <p>{reason}</p>}
      <ul class={layout.close}>
        {upcoming.map(({ at, kinds }) => (
          <li key={at.epochMilliseconds} class={style.reminder}>
            <span class={typography.strong}>
              {capitalized(formatWhen(at, now, locale), locale)}
            </span>{' '}
            <span class={typography.soft}>
              {kinds.map((kind) => formatKind(kind, scripture, text)).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

/** Why no reminder comes; "" during a pause, which says so itself. */
function reasonForNone(
  { reminders, quietTimes }: Plan,
  now: Temporal.ZonedDateTime,
  text: { allOff: string; allQuiet: string },
): string {
  if (!reminders.some(({ enabled }) => enabled)) return text.allOff;
  return isPaused(quietTimes, now) ? '' : text.allQuiet;
}
