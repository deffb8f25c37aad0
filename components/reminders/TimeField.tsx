import { TextField } from '../field/TextField.tsx';

type Props = {
  label: string;
  /** "HH:MM", or "" for none. */
  value: string;
  invalid?: boolean;
  /** The id of the text that says what is wrong. */
  describedBy: string;
  onChange: (time: string) => void;
};

/** A time of day. */
export function TimeField({ label, value, invalid = false, describedBy, onChange }: Props) {
  return (
    <TextField
      type="time"
      label={label}
      value={value}
      invalid={invalid}
      describedBy={describedBy}
      onText={onChange}
    />
  );
}
