import { useEffect, useState } from 'preact/hooks';
import { RemindersView } from '@/components/reminders/RemindersView.tsx';
import { pauseFor, resume, withQuietHours } from '@/domain/reminders/quiet-times.ts';
import { editReminder, newReminder, type ReminderDraft } from '@/domain/reminders/reminder.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { useNow } from '../clock/use-now.ts';
import { refreshReminderContent } from '../derived/reminder-content.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { callBackground } from './background-requests.ts';
import { changeQuietTimes } from './change-quiet-times.ts';
import { useNotificationPermission } from './use-notification-permission.ts';
import { usePlan } from './use-plan.ts';

/** Her reminders, wired to her records and to the worker that delivers them. */
export function Reminders({ records }: { records: Records }) {
  const { repositories } = records;
  const plan = usePlan(repositories);
  const settings = useSettings(repositories);
  const now = useNow();
  const { permission, request } = useNotificationPermission(records);
  const [shown, setShown] = useState<boolean | null>(null);

  useEffect(() => {
    // What fails is tried again by the next page; a reminder without words still comes.
    if (repositories && settings)
      void refreshReminderContent(repositories, settings).catch(() => undefined);
  }, [repositories, settings]);

  const change = async (work: (repositories: Repositories) => Promise<unknown>) => {
    const kept = await records.change(work);
    // Should the worker not answer: it looks at the reminders whenever it wakes.
    if (kept) await callBackground('reschedule').catch(() => undefined);
    return kept;
  };
  const add = (draft: ReminderDraft) => {
    // First: a permission can be asked only in the turn of the press.
    void request();
    const reminder = newReminder(draft, crypto.randomUUID(), Date.now());
    return change((repositories) => repositories.reminders.add(reminder));
  };
  const turn = (id: string, enabled: boolean) => {
    if (enabled) void request();
    void change((repositories) => repositories.reminders.switch(id, enabled, Date.now()));
  };
  const showTestNotification = async () => {
    setShown(null);
    await request();
    setShown(await callBackground('showTestNotification').catch(() => false));
  };

  if (!plan || !settings || !permission) return null;
  return (
    <RemindersView
      plan={plan}
      scripture={settings.scripture}
      permission={permission}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      now={now}
      locale={navigator.language}
      testShown={shown}
      onAdd={add}
      onEdit={(id, draft) =>
        change(({ reminders }) =>
          reminders.change(id, (reminder) => editReminder(reminder, draft, Date.now())),
        )
      }
      onSwitch={turn}
      onRemove={(id) => void change(({ reminders }) => reminders.remove(id, Date.now()))}
      onRestore={(id) => void change(({ reminders }) => reminders.restore(id, Date.now()))}
      onPause={(choice) =>
        void changeQuietTimes(records, (quietTimes, at) => pauseFor(quietTimes, choice, at))
      }
      onResume={() =>
        void changeQuietTimes(records, (quietTimes, at) => resume(quietTimes, at.epochMilliseconds))
      }
      onAddQuietHours={(range) =>
        void changeQuietTimes(records, (quietTimes, at) =>
          withQuietHours(
            quietTimes,
            [...without(quietTimes.quietHours, range), range],
            at.epochMilliseconds,
          ),
        )
      }
      onRemoveQuietHours={(range) =>
        void changeQuietTimes(records, (quietTimes, at) =>
          withQuietHours(quietTimes, without(quietTimes.quietHours, range), at.epochMilliseconds),
        )
      }
      onAllow={() => void request()}
      onShowTest={() => void showTestNotification()}
    />
  );
}

type Range = { from: string; to: string };

function without(ranges: readonly Range[], { from, to }: Range): Range[] {
  return ranges.filter((range) => range.from !== from || range.to !== to);
}
