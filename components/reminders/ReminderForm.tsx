import { useContext, useEffect, useId, useState } from 'preact/hooks';
import {
  ALL_WEEKDAYS,
  type DraftProblem,
  MAX_TEXT_LENGTH,
  problemWithDraft,
  type ReminderDraft,
} from '@/domain/reminders/reminder.ts';
import { SelectField } from '../field/SelectField.tsx';
import { TextField } from '../field/TextField.tsx';
import { useFocusInvalid } from '../focus/use-focus-invalid.ts';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import field from '../theme/field.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { formatKind, kindsFor } from './format-kind.ts';
import { MoreOptions } from './MoreOptions.tsx';
import { ReminderDraftsContext } from './reminder-drafts.ts';
import { ScheduleFields } from './ScheduleFields.tsx';
import { WeekdayFields } from './WeekdayFields.tsx';

type Props = {
  /** Of the reminder to edit; null for a new one. */
  id: string | null;
  /** The reminder to edit; null for a new one. */
  initial: ReminderDraft | null;
  /** False: no passages are offered. */
  scripture: boolean;
  /** Why the browser will ask for a permission, or null when it will not. */
  permissionReason: string | null;
  /** Whether the form takes the focus. */
  focused: boolean;
  /** Called during the press, as a permission can be asked for only then. */
  onSave: (draft: ReminderDraft) => void;
  /** Null for a form that is always there. */
  onCancel: (() => void) | null;
};

/** Adds or edits a reminder: what it brings, when, on which days; rarer options are folded. */
export function ReminderForm({ scripture, ...props }: Props) {
  const { reminders: text } = useMessages();
  const drafts = useContext(ReminderDraftsContext);
  const [draft, setDraft] = useState(
    () => drafts.begun(props.id) ?? props.initial ?? newDraft(scripture),
  );
  // A new object for each press, so that each press moves the focus.
  const [found, setFound] = useState<{ problem: DraftProblem | null }>({ problem: null });
  const { problem } = found;
  const kinds = kindsFor(scripture, props.initial?.kind ?? null);
  const form = useFocusInvalid(found.problem && found);
  const describedBy = `${useId()}-problem`;
  const change = (part: Partial<ReminderDraft>) =>
    setDraft((old) => {
      const next = { ...old, ...part };
      drafts.keep(props.id, next);
      return next;
    });
  const cancel = () => {
    drafts.keep(props.id, null);
    props.onCancel?.();
  };

  useEffect(() => {
    if (props.focused) form.current?.querySelector('select')?.focus();
  }, [props.focused, form]);

  const onSubmit = (event: Event) => {
    event.preventDefault();
    const now = problemWithDraft(draft);
    setFound({ problem: now });
    if (!now) props.onSave(draft);
  };

  return (
    <form ref={form} class={`${box.card} ${layout.loose}`} onSubmit={onSubmit} noValidate>
      <div class={field.fields}>
        <SelectField
          label={text.kind}
          value={draft.kind}
          options={kinds.map((kind) => [kind, formatKind(kind, scripture, text)] as const)}
          onSelect={(value) => {
            const kind = kinds.find((known) => known === value);
            if (kind) change({ kind });
          }}
        />
        <ScheduleFields
          schedule={draft.schedule}
          invalid={problem === 'time' || problem === 'interval'}
          describedBy={describedBy}
          onChange={(schedule) => change({ schedule })}
        />
      </div>
      {draft.kind === 'own' && (
        <TextField
          label={text.ownText}
          hint={text.ownTextWhy}
          rows={2}
          maxLength={MAX_TEXT_LENGTH}
          value={draft.text}
          invalid={problem === 'text'}
          describedBy={describedBy}
          onText={(ownText) => change({ text: ownText })}
        />
      )}
      <WeekdayFields
        weekdays={draft.weekdays}
        invalid={problem === 'weekdays'}
        describedBy={describedBy}
        onChange={(weekdays) => change({ weekdays })}
      />
      <MoreOptions
        open={props.initial !== null && !isPlain(props.initial)}
        schedule={draft.schedule}
        discreet={draft.discreet}
        onSchedule={(schedule) => change({ schedule })}
        onDiscreet={(discreet) => change({ discreet })}
      />
      <p id={describedBy} role="status" class={problem ? field.problem : undefined}>
        {problem && text.needs[problem]}
      </p>
      {props.permissionReason && <p class={typography.soft}>{props.permissionReason}</p>}
      <div class={layout.actions}>
        <button type="submit" class={controls.button}>
          {props.initial ? text.save : text.add}
        </button>
        {props.onCancel && (
          <button type="button" class={controls.quiet} onClick={cancel}>
            {text.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

/** What the form for a new reminder suggests. */
function newDraft(scripture: boolean): ReminderDraft {
  return {
    kind: scripture ? 'passage' : 'line',
    text: '',
    schedule: { type: 'times', times: ['08:00'] },
    weekdays: ALL_WEEKDAYS,
    discreet: true,
  };
}

/** Whether it uses none of the folded options. */
function isPlain({ schedule, discreet }: ReminderDraft): boolean {
  return discreet && schedule.type === 'times' && schedule.times.length === 1;
}
