import { Option, SettingGroup } from './SettingGroup.tsx';

type Props<T extends string> = {
  name: string;
  legend: string;
  /** Why it is asked. */
  hint: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
};

/** A setting of which one option is chosen. */
export function RadioGroup<T extends string>(props: Props<T>) {
  const { name, value, options, onChange } = props;
  return (
    <SettingGroup legend={props.legend} hint={props.hint}>
      {options.map((option) => (
        <Option
          key={option.value}
          type="radio"
          name={name}
          value={option.value}
          label={option.label}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </SettingGroup>
  );
}

/** The options for all values of a type, with their labels. */
export function optionsOf<T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
): { value: T; label: string }[] {
  return values.map((value) => ({ value, label: labels[value] }));
}
