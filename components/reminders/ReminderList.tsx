import { useState } from 'preact/hooks';
import type { Reminder } from '@/domain/records.ts';
import { draftOf, firstTime, type ReminderDraft } from '@/domain/reminders/reminder.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import { UndoRow } from '../undo/UndoRow.tsx';
import { useUndo } from '../undo/use-undo.ts';
import { reminderName } from './format-schedule.ts';
import { ReminderForm } from './ReminderForm.tsx';
import style from './ReminderList.module.css';
import { ReminderRow } from './ReminderRow.tsx';

type Props = {
  /** In order of time. */
  reminders: readonly Reminder[];
  scripture: boolean;
  /** The local date, "YYYY-MM-DD". */
  today: string;
  onSwitch: (id: string, enabled: boolean) => void;
  /** @returns whether it is kept */
  onEdit: (id: string, draft: ReminderDraft) => Promise<boolean>;
  onRemove: (id: string) => void;
  onRestore: (id: string) => void;
};

const byTime = (a: Reminder, b: Reminder) =>
  firstTime(a).localeCompare(firstTime(b)) || a.createdAt - b.createdAt;

/** Her reminders. One that she changes turns into its form; one that she removed can come back. */
export function ReminderList({ reminders, scripture, today, ...on }: Props) {
  const { reminders: text } = useMessages();
  const { locale } = useLanguage();
  const { rows, keep, release } = useUndo(reminders, byTime);
  const [editing, setEditing] = useState<string | null>(null);
  /** The reminder whose form was just closed: the focus goes back to its row. */
  const [closed, setClosed] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);

  const close = (id: string) => {
    setEditing(null);
    setClosed(id);
  };
  const save = async (id: string, draft: ReminderDraft) => {
    // What is not kept stays in the form.
    if (!(await on.onEdit(id, draft))) return;
    setSaved(true);
    close(id);
  };
  const row = ({ item, removed, restored }: (typeof rows)[number]) => {
    const name = reminderName(item, scripture, text, locale);
    if (removed) {
      return (
        <UndoRow
          text={text.removed(name)}
          undo={text.undo}
          undoNamed={text.undoNamed(name)}
          onUndo={() => {
            release(item);
            on.onRestore(item.id);
          }}
        />
      );
    }
    if (editing === item.id) {
      return (
        <ReminderForm
          initial={draftOf(item)}
          scripture={scripture}
          permissionReason={null}
          focused
          onSave={(draft) => void save(item.id, draft)}
          onCancel={() => close(item.id)}
        />
      );
    }
    return (
      <ReminderRow
        reminder={item}
        scripture={scripture}
        focused={restored ? 'switch' : closed === item.id ? 'change' : null}
        restsToday={item.enabled && item.skippedOn === today}
        onSwitch={(enabled) => on.onSwitch(item.id, enabled)}
        onChange={() => {
          setSaved(false);
          setClosed(null);
          setEditing(item.id);
        }}
        onRemove={() => {
          setClosed(null);
          keep(item);
          on.onRemove(item.id);
        }}
      />
    );
  };

  return (
    <>
      <ul class={style.list} aria-label={text.list}>
        {rows.map((one) => (
          <li key={one.item.id}>{row(one)}</li>
        ))}
      </ul>
      <p role="status" class="visually-hidden">
        {saved && text.saved}
      </p>
    </>
  );
}
