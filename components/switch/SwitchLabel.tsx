import type { ComponentChildren, Ref } from 'preact';
import style from './SwitchLabel.module.css';

type Props = {
  /** How the label is laid out. */
  class: string | undefined;
  checked: boolean;
  /** What it is called, where the label says more than that. */
  name?: string;
  /** The id of the sentence that says what it does. */
  describedBy?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
};

/** A switch and what stands beside it: a press on either turns it. */
export function SwitchLabel({ inputRef = null, children, ...props }: Props) {
  return (
    <label class={props.class}>
      <input
        ref={inputRef}
        type="checkbox"
        role="switch"
        class={style.switch}
        checked={props.checked}
        aria-checked={props.checked}
        aria-label={props.name}
        aria-describedby={props.describedBy}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}
