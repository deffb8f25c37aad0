import { useState } from 'preact/hooks';
import { RemindersView } from '@/components/reminders/RemindersView.tsx';
import { ReminderDraftsContext } from '@/components/reminders/reminder-drafts.ts';
import { pauseFor, resume, withQuietHours } from '@/domain/reminders/quiet-times.ts';
import { editReminder, newReminder, type ReminderDraft } from '@/domain/reminders/reminder.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { useNow } from '../clock/use-now.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { callBackground } from './background-requests.ts';
import { changeQuietTimes } from './change-quiet-times.ts';
import { useNotificationPermission } from './use-notification-permission.ts';
import { usePlan } from './use-plan.ts';
import { useReminderDrafts } from './use-reminder-drafts.ts';

/** The reminders view, connected to the records and to the worker that delivers reminders. */
export function Reminders({ records }: { records: Records }) {
  const { repositories, change } = records;
  const plan = usePlan(repositories);
  const drafts = useReminderDrafts();
  const settings = useSettings(repositories);
  const now = useNow();
  const { permission, request } = useNotificationPermission(records);
  const [isTestShown, setTestShown] = useState<boolean | null>(null);

  /** What was saved is no draft any more. */
  const keep = async (
    id: string | null,
    work: (repositories: Repositories) => Promise<unknown>,
  ) => {
    const isSaved = await change(work);
    if (isSaved) drafts?.keep(id, null);
    return isSaved;
  };
  const add = (draft: ReminderDraft) => {
    // First: a permission can be requested only while the press is being handled.
    void request();
    const reminder = newReminder(draft, crypto.randomUUID(), Date.now());
    return keep(null, (repositories) => repositories.reminders.add(reminder));
  };
  const switchReminder = (id: string, enabled: boolean) => {
    if (enabled) void request();
    void change((repositories) => repositories.reminders.switch(id, enabled, Date.now()));
  };
  const showTestNotification = async () => {
    setTestShown(null);
    await request();
    setTestShown(await callBackground('showTestNotification').catch(() => false));
  };

  if (!plan || !settings || !permission || !drafts) return null;
  return (
    <ReminderDraftsContext.Provider value={drafts}>
      <RemindersView
        plan={plan}
        scripture={settings.scripture}
        permission={permission}
        browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
        now={now}
        testShown={isTestShown}
        onAdd={add}
        onEdit={(id, draft) =>
          keep(id, ({ reminders }) =>
            reminders.change(
              id,
              (reminder) => editReminder(reminder, draft, Date.now()),
              Date.now(),
            ),
          )
        }
        onSwitch={switchReminder}
        onRemove={(id) => void change(({ reminders }) => reminders.remove(id, Date.now()))}
        onRestore={(id) => void change(({ reminders }) => reminders.restore(id, Date.now()))}
        onPause={(choice) =>
          void changeQuietTimes(records, (quietTimes, at) => pauseFor(quietTimes, choice, at))
        }
        onResume={() =>
          void changeQuietTimes(records, (quietTimes, at) =>
            resume(quietTimes, at.epochMilliseconds),
          )
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
    </ReminderDraftsContext.Provider>
  );
}

type Range = { from: string; to: string };

function without(ranges: readonly Range[], { from, to }: Range): Range[] {
  return ranges.filter((range) => range.from !== from || range.to !== to);
}
