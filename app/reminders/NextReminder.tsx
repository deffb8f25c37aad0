import { useEffect } from 'preact/hooks';
import { useMessages } from '@/components/messages.ts';
import { whenInWords } from '@/components/reminders/format-when.ts';
import { NextReminderStrip } from '@/components/reminders/NextReminderStrip.tsx';
import { pausedInWords } from '@/components/reminders/PauseControls.tsx';
import { comingMoments } from '@/components/reminders/upcoming.ts';
import { isPaused, pauseFor, resume } from '@/domain/reminders/quiet-times.ts';
import { useNow } from '../clock/use-now.ts';
import type { Records } from '../records/use-records.ts';
import { changeSilence } from './change-quiet-times.ts';
import { askAgain } from './request-reschedule.ts';
import { usePlan } from './use-plan.ts';

/** When the next reminder comes. Nothing where she has none. */
export function NextReminder({ records }: { records: Records }) {
  const { reminders: text } = useMessages();
  const { repositories } = records;
  const plan = usePlan(repositories);
  const now = useNow();
  useEffect(() => {
    if (repositories) void askAgain(repositories, Date.now(), Temporal.Now.timeZoneId());
  }, [repositories]);
  if (!plan || plan.reminders.length === 0) return null;

  const locale = navigator.language;
  const next = comingMoments(plan, now, 1)[0];
  const paused = isPaused(plan.silence, now);
  const words = () => {
    if (paused) return pausedInWords(plan.silence, now, locale, text);
    return next ? text.strip.next(whenInWords(next.at, now, locale)) : text.strip.none;
  };
  return (
    <NextReminderStrip
      text={words()}
      paused={paused}
      href="/library.html#reminders"
      onPause={() =>
        void changeSilence(records, (silence, at) => pauseFor(silence, { kind: 'tomorrow' }, at))
      }
      onResume={() =>
        void changeSilence(records, (silence, at) => resume(silence, at.epochMilliseconds))
      }
    />
  );
}
