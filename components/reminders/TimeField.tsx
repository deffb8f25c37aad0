import fields from './fields.module.css';

type Props = {
  label: string;
  /** "HH:MM", or "" while none is chosen. */
  value: string;
  invalid?: boolean;
  /** The id of the text that says what is wrong. */
  describedBy: string;
  onChange: (time: string) => void;
};

/** A time of day. */
export function TimeField({ label, value, invalid = false, describedBy, onChange }: Props) {
  return (
    <label class={fields.field}>
      {label}
      <input
        type="time"
        value={value}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
