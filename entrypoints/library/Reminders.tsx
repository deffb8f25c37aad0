import { useState } from 'preact/hooks';
import { RemindersView } from '@/components/reminders/RemindersView.tsx';
import { newReminder, type ReminderDraft } from '@/domain/reminders/reminder.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { ask } from '../background/messages.ts';
import { type Records, useStored } from '../records/use-records.ts';
import { usePermission } from './use-permission.ts';

const STORES = ['reminders'] as const;
const read = ({ reminders }: Repositories) => reminders.list();

export function Reminders({ records }: { records: Records }) {
  const reminders = useStored(records.repositories, STORES, read);
  const { permission, request } = usePermission(records);
  const [shown, setShown] = useState<boolean | null>(null);

  const change = async (work: (repositories: Repositories) => Promise<unknown>) => {
    await records.change(work);
    // Should the worker not answer: it looks at the reminders whenever it wakes.
    await ask('remindersChanged').catch(() => undefined);
  };
  const add = (draft: ReminderDraft) => {
    // First: a permission can be asked only in the turn of the press.
    void request();
    const reminder = newReminder(draft, crypto.randomUUID(), Date.now());
    void change((repositories) => repositories.reminders.add(reminder));
  };
  const turn = (id: string, enabled: boolean) => {
    if (enabled) void request();
    void change((repositories) => repositories.reminders.switch(id, enabled, Date.now()));
  };
  const showNow = async () => {
    await request();
    setShown(await ask('showNow').catch(() => false));
  };

  if (!reminders || !permission) return null;
  return (
    <RemindersView
      reminders={reminders}
      permission={permission}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      locale={navigator.language}
      shown={shown}
      onAdd={add}
      onSwitch={turn}
      onRemove={(id) => void change(({ reminders }) => reminders.remove(id, Date.now()))}
      onRestore={(id) => void change(({ reminders }) => reminders.restore(id, Date.now()))}
      onAllow={() => void request()}
      onShowNow={() => void showNow()}
    />
  );
}
