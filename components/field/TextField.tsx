import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import field from '../theme/field.module.css';
import typography from '../theme/typography.module.css';

type Props = {
  label: string;
  value: string;
  type?: 'text' | 'search' | 'time' | 'date';
  /** Makes it a text area, with this many lines at first. */
  rows?: number;
  /** What to write here. */
  hint?: ComponentChildren;
  /** What is wrong with it, or null. Stands in place of the hint. */
  problem?: string | null;
  /** Whether it is wrong, if a text elsewhere says why. */
  invalid?: boolean;
  /** The id of that text. */
  describedBy?: string;
  maxLength?: number;
  /** The earliest date. */
  min?: string;
  inputMode?: 'url';
  /** No completion and no spelling of what is typed. */
  plain?: boolean;
  class?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
  /** Called for each key. */
  onText?: (text: string) => void;
  /** Called when the field is left with another text. */
  onCommit?: (text: string) => void;
  onFocus?: (() => void) | undefined;
  onBlur?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
};

type Typed = { currentTarget: { value: string } };

/** A text, time or date to type, under its label. */
export function TextField(props: Props) {
  const { label, value, type = 'text', rows, problem, inputRef = null, plain } = props;
  const id = useId();
  const note = problem ?? props.hint;
  const shared = {
    id,
    value,
    // What was typed has a direction of its own; a time or a date runs as the page does.
    dir: type === 'time' || type === 'date' ? undefined : ('auto' as const),
    class: props.class ? `${field.input} ${props.class}` : field.input,
    maxLength: props.maxLength,
    'aria-invalid': props.invalid ?? Boolean(problem),
    'aria-describedby':
      [props.describedBy, note && `${id}-note`].filter(Boolean).join(' ') || undefined,
    onInput: (event: Typed) => props.onText?.(event.currentTarget.value),
    onChange: (event: Typed) => props.onCommit?.(event.currentTarget.value),
    onFocus: props.onFocus,
    onBlur: props.onBlur,
    onKeyDown: props.onKeyDown,
  };
  return (
    <div class={field.field}>
      <label for={id}>{label}</label>
      {rows ? (
        <textarea rows={rows} {...shared} />
      ) : (
        <input
          ref={inputRef}
          // The types of JSX take one input type, not one of several.
          type={type as 'text'}
          min={props.min}
          inputMode={props.inputMode}
          autocomplete={plain ? 'off' : undefined}
          spellcheck={plain ? false : undefined}
          {...shared}
        />
      )}
      {note && (
        <p id={`${id}-note`} class={problem ? field.problem : typography.small}>
          {note}
        </p>
      )}
    </div>
  );
}
