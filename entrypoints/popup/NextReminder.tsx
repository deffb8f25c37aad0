import { useEffect } from 'preact/hooks';
import { useMessages } from '@/components/messages.ts';
import { comingMoments } from '@/components/reminders/coming.ts';
import { NextReminderStrip } from '@/components/reminders/NextReminderStrip.tsx';
import { pausedInWords } from '@/components/reminders/PauseControls.tsx';
import { whenInWords } from '@/components/reminders/when-words.ts';
import { isPaused, pauseFor, resume } from '@/domain/reminders/silence.ts';
import { askAgain } from '../background/ask-again.ts';
import { changeSilence } from '../moments/change-silence.ts';
import { useNow } from '../moments/use-now.ts';
import { usePlan } from '../moments/use-plan.ts';
import type { Records } from '../records/use-records.ts';

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
