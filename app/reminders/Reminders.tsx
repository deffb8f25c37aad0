import { useEffect, useState } from 'preact/hooks';
import { RemindersView } from '@/components/reminders/RemindersView.tsx';
import { pauseFor, resume, withQuietHours } from '@/domain/reminders/quiet-times.ts';
import { editReminder, newReminder, type ReminderDraft } from '@/domain/reminders/reminder.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { useNow } from '../clock/use-now.ts';
import { refreshPrepared } from '../derived/reminder-content.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { ask } from './background-requests.ts';
import { changeSilence } from './change-quiet-times.ts';
import { usePermission } from './use-notification-permission.ts';
import { usePlan } from './use-plan.ts';

/** Her reminders, wired to her records and to the worker that delivers them. */
export function Reminders({ records }: { records: Records }) {
  const { repositories } = records;
  const plan = usePlan(repositories);
  const settings = useSettings(repositories);
  const now = useNow();
  const { permission, request } = usePermission(records);
  const [shown, setShown] = useState<boolean | null>(null);

  useEffect(() => {
    // What fails is tried again by the next page; a reminder without words still comes.
    if (repositories && settings)
      void refreshPrepared(repositories, settings).catch(() => undefined);
  }, [repositories, settings]);

  const change = async (work: (repositories: Repositories) => Promise<unknown>) => {
    const kept = await records.change(work);
    // Should the worker not answer: it looks at the reminders whenever it wakes.
    if (kept) await ask('remindersChanged').catch(() => undefined);
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
  const showNow = async () => {
    setShown(null);
    await request();
    setShown(await ask('showNow').catch(() => false));
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
      shown={shown}
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
        void changeSilence(records, (silence, at) => pauseFor(silence, choice, at))
      }
      onResume={() =>
        void changeSilence(records, (silence, at) => resume(silence, at.epochMilliseconds))
      }
      onAddQuiet={(range) =>
        void changeSilence(records, (silence, at) =>
          withQuietHours(
            silence,
            [...without(silence.quietHours, range), range],
            at.epochMilliseconds,
          ),
        )
      }
      onRemoveQuiet={(range) =>
        void changeSilence(records, (silence, at) =>
          withQuietHours(silence, without(silence.quietHours, range), at.epochMilliseconds),
        )
      }
      onAllow={() => void request()}
      onShowNow={() => void showNow()}
    />
  );
}

type Range = { from: string; to: string };

function without(ranges: readonly Range[], { from, to }: Range): Range[] {
  return ranges.filter((range) => range.from !== from || range.to !== to);
}
