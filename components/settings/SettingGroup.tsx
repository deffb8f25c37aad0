import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import box from '../theme/box.module.css';
import field from '../theme/field.module.css';
import typography from '../theme/typography.module.css';
import style from './SettingGroup.module.css';

type GroupProps = {
  legend: string;
  /** Why it is asked. */
  hint: string;
  /** Its options. */
  children: ComponentChildren;
};

/** One setting with several options, in a box. */
export function SettingGroup({ legend, hint, children }: GroupProps) {
  const id = useId();
  return (
    <fieldset class={box.card} aria-describedby={id}>
      <legend class={style.legend}>{legend}</legend>
      <p id={id} class={`${typography.soft} ${style.hint}`}>
        {hint}
      </p>
      {children}
    </fieldset>
  );
}

type OptionProps = {
  type: 'radio' | 'checkbox';
  /** The name of the radio group. */
  name?: string;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** An option of a setting. */
export function Option({ type, name, label, checked, onChange }: OptionProps) {
  return (
    <label class={`${field.check} ${style.option}`}>
      <input
        type={type}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
