import {
  OWN_PASSAGE_LIMITS,
  type OwnPassageContent,
  type OwnPassageProblem,
} from '@/domain/favorites/own-passage.ts';
import { themesByName } from '../favorites/theme-name.ts';
import { SelectField } from '../field/SelectField.tsx';
import { TextField } from '../field/TextField.tsx';
import { FocusedHeading } from '../focus/FocusedHeading.tsx';
import { useFocusInvalid } from '../focus/use-focus-invalid.ts';
import { useMessages } from '../messages.ts';
import { Switch } from '../switch/Switch.tsx';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import field from '../theme/field.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import style from './OwnPassageForm.module.css';

/** The content of the form. */
export type OwnPassageEntry = { content: OwnPassageContent; inRotation: boolean };

type Props = {
  /** Its heading. */
  title: string;
  intro: string | null;
  entry: OwnPassageEntry;
  /** Whether the entry was begun earlier and never saved. */
  isDraft: boolean;
  /** Why it was not saved, or null. */
  problem: OwnPassageProblem | 'not-saved' | null;
  backHref: string;
  onChange: (entry: OwnPassageEntry) => void;
  onSave: () => void;
  onDiscardDraft: () => void;
};

/** The form in which the user writes a passage. */
export function OwnPassageForm({ title, intro, entry, isDraft, problem, ...props }: Props) {
  const messages = useMessages();
  const { ownPassage: text } = messages;
  const { content, inRotation } = entry;
  const form = useFocusInvalid(problem);
  const change = (part: Partial<OwnPassageContent>) =>
    props.onChange({ inRotation, content: { ...content, ...part } });
  const propsOf = (name: keyof OwnPassageContent) => ({
    value: content[name],
    problem: problem && problemOf(name, problem, text),
    onText: (value: string) => change({ [name]: value }),
  });

  return (
    <form
      ref={form}
      class={`${layout.loose} ${layout.column}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <FocusedHeading>{title}</FocusedHeading>
      {intro && <p class={typography.small}>{intro}</p>}
      {isDraft && (
        <div class={`${box.card} ${box.care} ${layout.row}`}>
          <p>{text.draft}</p>
          <button type="button" class={controls.button} onClick={props.onDiscardDraft}>
            {text.startAnew}
          </button>
        </div>
      )}
      <TextField
        label={text.text}
        rows={5}
        class={`${typography.passage} ${style.text}`}
        {...propsOf('text')}
      />
      <TextField label={text.name} hint={text.nameHint} {...propsOf('title')} />
      <TextField
        label={text.reflection}
        hint={text.reflectionHint}
        rows={3}
        {...propsOf('reflection')}
      />
      <SelectField
        label={text.theme}
        value={content.theme}
        options={[
          ['', text.noTheme],
          ...themesByName(messages).map(({ id, name }) => [id, name] as const),
        ]}
        onSelect={(theme) => change({ theme })}
      />
      <Switch
        label={text.inRotation}
        hint={text.rotatesWhy}
        checked={inRotation}
        onChange={(on) => props.onChange({ content, inRotation: on })}
      />
      <p role="alert" class={problem === 'not-saved' ? field.problem : 'visually-hidden'}>
        {problem === 'not-saved' && text.notSaved}
      </p>
      <div class={layout.actions}>
        <button type="submit" class={controls.button}>
          {text.save}
        </button>
        <a class={controls.quiet} href={props.backHref}>
          {text.cancel}
        </a>
      </div>
    </form>
  );
}

/** What a problem says of one field; null when it is about another. */
function problemOf(
  name: keyof OwnPassageContent,
  problem: OwnPassageProblem | 'not-saved',
  text: { needsText: string; tooLong: (max: number) => string },
): string | null {
  if (problem === 'no-text') return name === 'text' ? text.needsText : null;
  return problem === `long-${name}` ? text.tooLong(OWN_PASSAGE_LIMITS[name]) : null;
}
