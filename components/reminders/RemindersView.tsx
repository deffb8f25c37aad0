import { useContext, useRef, useState } from 'preact/hooks';
import type { TimeRange } from '@/domain/records.ts';
import type { Plan } from '@/domain/reminders/occurrences.ts';
import { isPaused, type PauseChoice } from '@/domain/reminders/quiet-times.ts';
import type { ReminderDraft } from '@/domain/reminders/reminder.ts';
import { useFocusWhen } from '../focus/use-focus-when.ts';
import { useMessages } from '../messages.ts';
import { Notice } from '../notice/Notice.tsx';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { PauseControls } from './PauseControls.tsx';
import { QuietHours } from './QuietHours.tsx';
import { ReminderForm } from './ReminderForm.tsx';
import { ReminderList } from './ReminderList.tsx';
import { ReminderDraftsContext } from './reminder-drafts.ts';
import { TestNotification } from './TestNotification.tsx';
import { UpcomingReminders } from './UpcomingReminders.tsx';

/** The permission to show notifications, as far as it is known. */
export type Permission = 'granted' | 'not-asked' | 'refused';

type Props = {
  /** The reminders in order of time, with quiet times and snoozed deliveries. */
  plan: Plan;
  /** False: no passages are offered. */
  scripture: boolean;
  permission: Permission;
  browser: 'chromium' | 'firefox';
  now: Temporal.ZonedDateTime;
  /** Whether the test notification was shown; null before the button is pressed. */
  testShown: boolean | null;
  /** Called during the press. @returns whether it was saved */
  onAdd: (draft: ReminderDraft) => Promise<boolean>;
  onEdit: (id: string, draft: ReminderDraft) => Promise<boolean>;
  onSwitch: (id: string, enabled: boolean) => void;
  onRemove: (id: string) => void;
  onRestore: (id: string) => void;
  onPause: (choice: PauseChoice) => void;
  onResume: () => void;
  onAddQuietHours: (range: TimeRange) => void;
  onRemoveQuietHours: (range: TimeRange) => void;
  onAllow: () => void;
  onShowTest: () => void;
};

/** All reminders, what comes next and quiet times. Before the first reminder, mostly its form. */
export function RemindersView({ plan, scripture, permission, now, testShown, ...props }: Props) {
  const { reminders: text } = useMessages();
  const { reminders, quietTimes } = plan;
  const { begun } = useContext(ReminderDraftsContext);
  const [adding, setAdding] = useState(() => begun(null) !== null);
  const [added, setAdded] = useState(false);
  const isSaving = useRef(false);
  const isFirst = reminders.length === 0;
  const addButton = useFocusWhen<HTMLButtonElement>(added && !adding && !isFirst);
  const formIsOpen = isFirst || adding;
  // Shown before any press that makes the browser ask for the permission.
  const reason = permission === 'not-asked' ? text.permissionReason : null;
  const add = async (draft: ReminderDraft) => {
    // A second press while the first is being saved would add a second reminder.
    if (isSaving.current) return;
    isSaving.current = true;
    const isSaved = await props.onAdd(draft);
    isSaving.current = false;
    // What could not be saved stays in the form.
    if (!isSaved) return;
    setAdding(false);
    setAdded(true);
  };

  return (
    <div class={layout.sections}>
      <p class={typography.soft}>{isFirst ? `${text.intro} ${text.none}` : text.intro}</p>
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
      <div class={layout.stack}>
        {reason && !formIsOpen && <p class={typography.soft}>{reason}</p>}
        <ReminderList
          reminders={reminders}
          scripture={scripture}
          today={now.toPlainDate().toString()}
          onSwitch={props.onSwitch}
          onEdit={props.onEdit}
          onRemove={(id) => {
            // A reminder that is restored later takes the focus itself.
            setAdded(false);
            props.onRemove(id);
          }}
          onRestore={props.onRestore}
        />
        {formIsOpen ? (
          <ReminderForm
            id={null}
            initial={null}
            scripture={scripture}
            permissionReason={reason}
            focused={adding}
            onSave={(draft) => void add(draft)}
            onCancel={isFirst ? null : () => setAdding(false)}
          />
        ) : (
          <button
            ref={addButton}
            type="button"
            class={controls.button}
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
          onAdd={props.onAddQuietHours}
          onRemove={props.onRemoveQuietHours}
        />
      )}
      <TestNotification shown={testShown} onShow={props.onShowTest} />
    </div>
  );
}
