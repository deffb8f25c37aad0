import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import {
  OWN_PASSAGE_LIMITS,
  type OwnPassageContent,
  type OwnPassageProblem,
} from '@/domain/favorites/own-passage.ts';
import { SelectField } from '../favorites/SelectField.tsx';
import { themesByName } from '../favorites/theme-name.ts';
import { useMessages } from '../messages.ts';
import { Switch } from '../switch/Switch.tsx';
import controls from '../theme/controls.module.css';
import style from './OwnPassageForm.module.css';

/** What stands in the form. */
export type OwnPassageEntry = { words: OwnPassageContent; inRotation: boolean };

type Props = {
  /** Its heading. */
  title: string;
  intro: string | null;
  entry: OwnPassageEntry;
  /** It was begun before, and is not saved. */
  isDraft: boolean;
  /** Why it was not saved, or null. */
  problem: OwnPassageProblem | 'not-saved' | null;
  backHref: string;
  onChange: (entry: OwnPassageEntry) => void;
  onSave: () => void;
  onStartAnew: () => void;
};

/** Where she writes a passage of her own. */
export function OwnPassageForm({
  title,
  intro,
  entry,
  isDraft,
  problem,
  backHref,
  ...does
}: Props) {
  const messages = useMessages();
  const { ownPassage: text } = messages;
  const { words, inRotation } = entry;
  const heading = useRef<HTMLHeadingElement>(null);
  const write = (change: Partial<OwnPassageContent>) =>
    does.onChange({ inRotation, words: { ...words, ...change } });
  const of = (field: keyof OwnPassageContent) => ({
    value: words[field],
    error: problem && errorAt(field, problem, text),
    onType: (value: string) => write({ [field]: value }),
  });

  useLayoutEffect(() => heading.current?.focus(), []);

  return (
    <form
      class={style.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        does.onSave();
      }}
    >
      <h2 ref={heading} tabIndex={-1} class={style.heading}>
        {title}
      </h2>
      {intro && <p class={style.soft}>{intro}</p>}
      {isDraft && (
        <div class={style.draft}>
          <p>{text.draft}</p>
          <button type="button" class={controls.button} onClick={does.onStartAnew}>
            {text.startAnew}
          </button>
        </div>
      )}
      <Field label={text.text} rows={5} serif {...of('text')} />
      <Field label={text.name} hint={text.nameHint} rows={1} {...of('title')} />
      <Field label={text.reflection} hint={text.reflectionHint} rows={3} {...of('reflection')} />
      <SelectField
        label={text.theme}
        value={words.theme}
        options={[
          ['', text.noTheme],
          ...themesByName(messages).map(({ id, name }) => [id, name] as const),
        ]}
        onChoose={(theme) => write({ theme })}
      />
      <Switch
        label={text.inRotation}
        why={text.rotatesWhy}
        checked={inRotation}
        onChange={(on) => does.onChange({ words, inRotation: on })}
      />
      <p role="alert" class={problem === 'not-saved' ? style.error : 'visually-hidden'}>
        {problem === 'not-saved' && text.notSaved}
      </p>
      <div class={style.foot}>
        <button type="submit" class={controls.button}>
          {text.save}
        </button>
        <a class={controls.quiet} href={backHref}>
          {text.cancel}
        </a>
      </div>
    </form>
  );
}

type FieldProps = {
  label: string;
  hint?: string;
  rows: number;
  serif?: boolean;
  value: string;
  error: string | null;
  onType: (value: string) => void;
};

function Field({ label, hint, rows, serif = false, value, error, onType }: FieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const shared = {
    id,
    ref: field,
    value,
    class: serif ? `${style.field} ${style.serif}` : style.field,
    'aria-describedby': hint || error ? `${id}-hint` : undefined,
    'aria-invalid': error !== null,
    onInput: (event: Event) =>
      onType((event.currentTarget as HTMLTextAreaElement | HTMLInputElement).value),
  };
  // What keeps it from being saved is where she is taken.
  useEffect(() => {
    if (error) field.current?.focus();
  }, [error]);

  return (
    <div class={style.part}>
      <label for={id}>{label}</label>
      {rows === 1 ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
      {(error || hint) && (
        <p id={`${id}-hint`} class={error ? style.error : style.soft}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

function errorAt(
  field: keyof OwnPassageContent,
  problem: OwnPassageProblem | 'not-saved',
  text: { needsText: string; tooLong: (most: number) => string },
): string | null {
  if (problem === 'no-text') return field === 'text' ? text.needsText : null;
  return problem === `long-${field}` ? text.tooLong(OWN_PASSAGE_LIMITS[field]) : null;
}
