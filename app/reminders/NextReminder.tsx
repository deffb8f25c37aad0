import { useLanguage } from '@/components/language.ts';
import { useMessages } from '@/components/messages.ts';
import { formatWhen } from '@/components/reminders/format-when.ts';
import { NextReminderStrip } from '@/components/reminders/NextReminderStrip.tsx';
import { formatPause } from '@/components/reminders/PauseControls.tsx';
import { upcomingReminders } from '@/components/reminders/upcoming.ts';
import { isPaused, pauseFor, resume } from '@/domain/reminders/quiet-times.ts';
import { useNow } from '../clock/use-now.ts';
import type { Records } from '../records/use-records.ts';
import { changeQuietTimes } from './change-quiet-times.ts';
import { usePlan } from './use-plan.ts';

/** When the next reminder comes. Empty if there are no reminders. */
export function NextReminder({ records }: { records: Records }) {
  const { reminders: text } = useMessages();
  const { locale } = useLanguage();
  const { repositories } = records;
  const plan = usePlan(repositories);
  const now = useNow();
  if (!plan || plan.reminders.length === 0) return null;

  const next = upcomingReminders(plan, now, 1)[0];
  const paused = isPaused(plan.quietTimes, now);
  const formatNext = () => {
    if (paused) return formatPause(plan.quietTimes, now, locale, text);
    return next ? text.strip.next(formatWhen(next.at, now, locale)) : text.strip.none;
  };
  return (
    <NextReminderStrip
      text={formatNext()}
      paused={paused}
      href="/library.html#reminders"
      onPause={() =>
        void changeQuietTimes(records, (quietTimes, at) =>
          pauseFor(quietTimes, { kind: 'tomorrow' }, at),
        )
      }
      onResume={() =>
        void changeQuietTimes(records, (quietTimes, at) => resume(quietTimes, at.epochMilliseconds))
      }
    />
  );
}
