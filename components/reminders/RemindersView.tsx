import type { Reminder } from '@/domain/records.ts';
import { firstTime, type ReminderDraft } from '@/domain/reminders/reminder.ts';
import { useMessages } from '../messages.ts';
import { Notice } from '../notice/Notice.tsx';
import controls from '../theme/controls.module.css';
import { UndoRow } from '../undo/UndoRow.tsx';
import { useUndo } from '../undo/use-undo.ts';
import { timeInWords } from './clock-words.ts';
import { ReminderForm } from './ReminderForm.tsx';
import { ReminderRow } from './ReminderRow.tsx';
import style from './RemindersView.module.css';

/** What the browser says of notifications, as far as we know. */
export type Permission = 'granted' | 'not-asked' | 'refused';

type Props = {
  /** In order of time. */
  reminders: readonly Reminder[];
  permission: Permission;
  browser: 'chromium' | 'firefox';
  /** For times and weekdays. */
  locale: string;
  /** What came of "show me one now". */
  shown: boolean | null;
  onAdd: (draft: ReminderDraft) => void;
  onSwitch: (id: string, enabled: boolean) => void;
  onRemove: (id: string) => void;
  onRestore: (id: string) => void;
  onAllow: () => void;
  onShowNow: () => void;
};

const byTime = (a: Reminder, b: Reminder) =>
  firstTime(a).localeCompare(firstTime(b)) || a.createdAt - b.createdAt;

/** Her reminders, a form for one more, and a way to see what one looks like. */
export function RemindersView(props: Props) {
  const { reminders: text } = useMessages();
  const { rows, keep, release } = useUndo(props.reminders, byTime);
  const named = (reminder: Reminder) => timeInWords(firstTime(reminder), props.locale);

  return (
    <div class={style.view}>
      <p class={style.intro}>{text.intro}</p>
      {props.permission === 'refused' && (
        <Notice
          text={`${text.permissionRefused} ${text.howToAllow[props.browser]}`}
          action={{ label: text.allow, onPress: props.onAllow }}
        />
      )}
      {rows.length === 0 && <p class={style.intro}>{text.none}</p>}
      <ul class={style.list}>
        {rows.map(({ item, removed, restored }) => (
          <li key={item.id}>
            {removed ? (
              <UndoRow
                text={text.removed(named(item))}
                undo={text.undo}
                undoNamed={text.undoNamed(named(item))}
                onUndo={() => {
                  release(item);
                  props.onRestore(item.id);
                }}
              />
            ) : (
              <ReminderRow
                reminder={item}
                focused={restored}
                locale={props.locale}
                onSwitch={(enabled) => props.onSwitch(item.id, enabled)}
                onRemove={() => {
                  keep(item);
                  props.onRemove(item.id);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <ReminderForm
        locale={props.locale}
        permissionReason={props.permission === 'not-asked' ? text.permissionReason : null}
        onAdd={props.onAdd}
      />
      <div class={style.try}>
        <button type="button" class={controls.button} onClick={props.onShowNow}>
          {text.showNow}
        </button>
        <p role="status">{props.shown !== null && (props.shown ? text.shown : text.notShown)}</p>
      </div>
    </div>
  );
}
