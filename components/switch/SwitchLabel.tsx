import type { ComponentChildren, Ref } from 'preact';
import style from './SwitchLabel.module.css';

type Props = {
  checked: boolean;
  /** Its accessible name, if the content of the label is longer. */
  name?: string;
  /** The id of the hint. */
  describedBy?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
};

/** A switch and the label beside it, which switches it as well. */
export function SwitchLabel({ inputRef = null, children, ...props }: Props) {
  return (
    <label class={style.label}>
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
