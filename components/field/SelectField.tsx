import { useId } from 'preact/hooks';
import field from '../theme/field.module.css';
import typography from '../theme/typography.module.css';

type Props = {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  /** Shown while the value is "", and cannot be selected. */
  placeholder?: string | undefined;
  hint?: string | undefined;
  onSelect: (value: string) => void;
};

/** One of several options, under its label. */
export function SelectField({ label, value, options, placeholder, hint, onSelect }: Props) {
  const id = useId();
  return (
    <div class={field.field}>
      <label for={id}>{label}</label>
      <select
        id={id}
        class={field.input}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onSelect(event.currentTarget.value)}
      >
        {placeholder && (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} class={typography.small}>
          {hint}
        </p>
      )}
    </div>
  );
}
