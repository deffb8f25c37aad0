import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  ALL_WEEKDAYS,
  type DraftProblem,
  MAX_TEXT_LENGTH,
  problemWithDraft,
  type ReminderDraft,
} from '@/domain/reminders/reminder.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import fields from './fields.module.css';
import { formatKind, kindsFor } from './format-kind.ts';
import { MoreOptions } from './MoreOptions.tsx';
import style from './ReminderForm.module.css';
import { ScheduleFields } from './ScheduleFields.tsx';
import { WeekdayFields } from './WeekdayFields.tsx';

type Props = {
  /** What to change; null for a new reminder. */
  initial: ReminderDraft | null;
  /** False: no passages are offered. */
  scripture: boolean;
  /** Why the browser will ask for a permission; null when it will not. */
  permissionReason: string | null;
  /** The focus belongs here now. */
  focused: boolean;
  /** Called in the turn of the press, so that a permission may be asked. */
  onSave: (draft: ReminderDraft) => void;
  /** Null where there is nothing to go back to. */
  onCancel: (() => void) | null;
};

/** What a reminder brings, when, on which days; whatever else there is, folded. */
export function ReminderForm({ scripture, ...props }: Props) {
  const { reminders: text } = useMessages();
  const [draft, setDraft] = useState(props.initial ?? beginning(scripture));
  // Another object each time: pressed twice, it leads to the field twice.
  const [found, setFound] = useState<{ problem: DraftProblem | null }>({ problem: null });
  const { problem } = found;
  const kinds = kindsFor(scripture, props.initial?.kind ?? null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const describedBy = `${id}-problem`;
  const change = (part: Partial<ReminderDraft>) => setDraft((old) => ({ ...old, ...part }));

  useEffect(() => {
    if (props.focused) form.current?.querySelector('select')?.focus();
  }, [props.focused]);
  // To what is missing, so that she need not look for it.
  useEffect(() => {
    if (found.problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [found]);

  const onSubmit = (event: Event) => {
    event.preventDefault();
    const now = problemWithDraft(draft);
    setFound({ problem: now });
    if (!now) props.onSave(draft);
  };

  return (
    <form ref={form} class={`${fields.form} ${style.form}`} onSubmit={onSubmit} noValidate>
      <div class={fields.top}>
        <label class={fields.field}>
          {text.kind}
          <select
            value={draft.kind}
            onChange={(event) => {
              const kind = kinds.find((known) => known === event.currentTarget.value);
              if (kind) change({ kind });
            }}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {formatKind(kind, scripture, text)}
              </option>
            ))}
          </select>
        </label>
        <ScheduleFields
          schedule={draft.schedule}
          invalid={problem === 'time' || problem === 'interval'}
          describedBy={describedBy}
          onChange={(schedule) => change({ schedule })}
        />
      </div>
      {draft.kind === 'own' && (
        <div class={fields.wide}>
          <label for={`${id}-text`}>{text.ownText}</label>
          <textarea
            id={`${id}-text`}
            dir="auto"
            rows={2}
            maxLength={MAX_TEXT_LENGTH}
            value={draft.text}
            aria-invalid={problem === 'text'}
            aria-describedby={`${describedBy} ${id}-why`}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
          <p id={`${id}-why`} class={fields.why}>
            {text.ownTextWhy}
          </p>
        </div>
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
      <p id={describedBy} role="status" class={fields.problem}>
        {problem && text.needs[problem]}
      </p>
      {props.permissionReason && <p class={fields.why}>{props.permissionReason}</p>}
      <div class={fields.actions}>
        <button type="submit" class={controls.button}>
          {props.initial ? text.save : text.add}
        </button>
        {props.onCancel && (
          <button type="button" class={controls.quiet} onClick={props.onCancel}>
            {text.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

/** What the form for a new one holds at first. */
function beginning(scripture: boolean): ReminderDraft {
  return {
    kind: scripture ? 'passage' : 'line',
    text: '',
    schedule: { type: 'times', times: ['08:00'] },
    weekdays: ALL_WEEKDAYS,
    discreet: true,
  };
}

/** Whether nothing of it is among the folded choices. */
function isPlain({ schedule, discreet }: ReminderDraft): boolean {
  return discreet && schedule.type === 'times' && schedule.times.length === 1;
}
