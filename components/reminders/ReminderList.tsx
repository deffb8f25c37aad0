import { useContext, useState } from 'preact/hooks';
import type { Reminder } from '@/domain/records.ts';
import { draftOf, firstTime, type ReminderDraft } from '@/domain/reminders/reminder.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import layout from '../theme/layout.module.css';
import { UndoRow } from '../undo/UndoRow.tsx';
import { useRemovableRows } from '../undo/use-removable-rows.ts';
import { reminderName } from './format-schedule.ts';
import { ReminderForm } from './ReminderForm.tsx';
import { ReminderRow } from './ReminderRow.tsx';
import { ReminderDraftsContext } from './reminder-drafts.ts';

type Props = {
  /** In order of time. */
  reminders: readonly Reminder[];
  scripture: boolean;
  /** The local date, "YYYY-MM-DD". */
  today: string;
  onSwitch: (id: string, enabled: boolean) => void;
  /** @returns whether it was saved */
  onEdit: (id: string, draft: ReminderDraft) => Promise<boolean>;
  onRemove: (id: string) => void;
  onRestore: (id: string) => void;
};

const byTime = (a: Reminder, b: Reminder) =>
  firstTime(a).localeCompare(firstTime(b)) || a.createdAt - b.createdAt;

/** All reminders. Editing one replaces its row with a form, removing it with an undo row. */
export function ReminderList({ reminders, scripture, today, ...props }: Props) {
  const { reminders: text } = useMessages();
  const { locale } = useLanguage();
  const { rows, markRemoved, markRestored } = useRemovableRows(reminders, byTime);
  const { begun } = useContext(ReminderDraftsContext);
  const [editing, setEditing] = useState(
    () => reminders.find(({ id }) => begun(id) !== null)?.id ?? null,
  );
  /** The reminder whose form was just closed: the focus goes back to its row. */
  const [closed, setClosed] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);

  const close = (id: string) => {
    setEditing(null);
    setClosed(id);
  };
  const save = async (id: string, draft: ReminderDraft) => {
    // What could not be saved stays in the form.
    if (!(await props.onEdit(id, draft))) return;
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
          undoLabel={text.undoNamed(name)}
          onUndo={() => {
            markRestored(item);
            props.onRestore(item.id);
          }}
        />
      );
    }
    if (editing === item.id) {
      return (
        <ReminderForm
          id={item.id}
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
        focused={restored ? 'switch' : closed === item.id ? 'edit' : null}
        skippedToday={item.enabled && item.skippedOn === today}
        onSwitch={(enabled) => props.onSwitch(item.id, enabled)}
        onEdit={() => {
          setSaved(false);
          setClosed(null);
          setEditing(item.id);
        }}
        onRemove={() => {
          setClosed(null);
          markRemoved(item);
          props.onRemove(item.id);
        }}
      />
    );
  };

  return (
    <>
      <ul class={layout.stack} aria-label={text.list}>
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
