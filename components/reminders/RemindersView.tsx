import { useState } from 'preact/hooks';
import type { TimeRange } from '@/domain/records.ts';
import type { Plan } from '@/domain/reminders/occurrences.ts';
import { isPaused, type PauseChoice } from '@/domain/reminders/quiet-times.ts';
import type { ReminderDraft } from '@/domain/reminders/reminder.ts';
import { useMessages } from '../messages.ts';
import { Notice } from '../notice/Notice.tsx';
import controls from '../theme/controls.module.css';
import { useFocus } from '../undo/use-focus.ts';
import { PauseControls } from './PauseControls.tsx';
import { QuietHours } from './QuietHours.tsx';
import { ReminderForm } from './ReminderForm.tsx';
import { ReminderList } from './ReminderList.tsx';
import style from './RemindersView.module.css';
import { TestNotification } from './TestNotification.tsx';
import { UpcomingReminders } from './UpcomingReminders.tsx';

/** What the browser says of notifications, as far as we know. */
export type Permission = 'granted' | 'not-asked' | 'refused';

type Props = {
  /** Her reminders in order of time, and what silences them or brings one back. */
  plan: Plan;
  /** False: no passages are offered. */
  scripture: boolean;
  permission: Permission;
  browser: 'chromium' | 'firefox';
  now: Temporal.ZonedDateTime;
  /** What came of "show me one now". */
  shown: boolean | null;
  /** Called in the turn of the press. @returns whether it is kept */
  onAdd: (draft: ReminderDraft) => Promise<boolean>;
  onEdit: (id: string, draft: ReminderDraft) => Promise<boolean>;
  onSwitch: (id: string, enabled: boolean) => void;
  onRemove: (id: string) => void;
  onRestore: (id: string) => void;
  onPause: (choice: PauseChoice) => void;
  onResume: () => void;
  onAddQuiet: (range: TimeRange) => void;
  onRemoveQuiet: (range: TimeRange) => void;
  onAllow: () => void;
  onShowNow: () => void;
};

/**
 * Her reminders, what comes next, and when all are quiet. Before the first there is little more than
 * its form.
 */
export function RemindersView({ plan, scripture, permission, now, shown, ...props }: Props) {
  const { reminders: text } = useMessages();
  const { reminders, quietTimes } = plan;
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState(false);
  const isFirst = reminders.length === 0;
  const another = useFocus<HTMLButtonElement>(added && !adding && !isFirst);
  const formIsOpen = isFirst || adding;
  // Said before the press that asks: to add one, to switch one on, or to be shown one.
  const reason = permission === 'not-asked' ? text.permissionReason : null;
  const add = async (draft: ReminderDraft) => {
    // What is not kept stays in the form.
    if (!(await props.onAdd(draft))) return;
    setAdding(false);
    setAdded(true);
  };

  return (
    <div class={style.view}>
      <p class={style.intro}>{isFirst ? `${text.intro} ${text.none}` : text.intro}</p>
      {permission === 'refused' && (
        <Notice
          text={`${text.permissionRefused} ${text.howToAllow[props.browser]}`}
          action={{ label: text.allow, onPress: props.onAllow }}
        />
      )}
      {(!isFirst || isPaused(quietTimes, now)) && (
        <UpcomingReminders plan={plan} scripture={scripture} now={now}>
          <PauseControls
            quietTimes={quietTimes}
            now={now}
            onPause={props.onPause}
            onResume={props.onResume}
          />
        </UpcomingReminders>
      )}
      <div class={style.yours}>
        {reason && !formIsOpen && <p class={style.intro}>{reason}</p>}
        <ReminderList
          reminders={reminders}
          scripture={scripture}
          today={now.toPlainDate().toString()}
          onSwitch={props.onSwitch}
          onEdit={props.onEdit}
          onRemove={(id) => {
            // One that comes back is not one that was added: the focus goes to it, not to the button.
            setAdded(false);
            props.onRemove(id);
          }}
          onRestore={props.onRestore}
        />
        {formIsOpen ? (
          <ReminderForm
            initial={null}
            scripture={scripture}
            permissionReason={reason}
            focused={adding}
            onSave={(draft) => void add(draft)}
            onCancel={isFirst ? null : () => setAdding(false)}
          />
        ) : (
          <button
            ref={another}
            type="button"
            class={`${controls.button} ${style.another}`}
            onClick={() => {
              setAdded(false);
              setAdding(true);
            }}
          >
            {text.addAnother}
          </button>
        )}
        <p role="status" class="visually-hidden">
          {added && text.added}
        </p>
      </div>
      {(!isFirst || quietTimes.quietHours.length > 0) && (
        <QuietHours
          ranges={quietTimes.quietHours}
          onAdd={props.onAddQuiet}
          onRemove={props.onRemoveQuiet}
        />
      )}
      <TestNotification shown={shown} onShowNow={props.onShowNow} />
    </div>
  );
}
